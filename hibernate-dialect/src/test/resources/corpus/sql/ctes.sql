-- cte
with x (id,n) as (select o1_0.id,o1_0.name from ord o1_0) select x1_0.n from x x1_0 where x1_0.id>1;

-- cte-two
with x (i) as (select o1_0.id from ord o1_0),y (i) as (select c1_0.id from cu c1_0) select x1_0.i from x x1_0 join y y1_0 on x1_0.i=y1_0.i;

-- cte-nested
with x (i) as (select o1_0.id from ord o1_0),y (i) as (select x1_0.i from x x1_0 where x1_0.i>1) select y1_0.i from y y1_0;

-- cte-twice
with x (i) as (select o1_0.id from ord o1_0) select a1_0.i from x a1_0 join x b1_0 on a1_0.i=b1_0.i;

-- cte-agg
with x (c,s) as (select o1_0.cu_id,sum(o1_0.amount) from ord o1_0 group by o1_0.cu_id) select c2_0.name,x1_0.s from cu c2_0 join x x1_0 on x1_0.c=c2_0.id;

-- cte-materialized
with x (i) as (select o1_0.id from ord o1_0) select x1_0.i from x x1_0;

-- cte-not-materialized
with x (i) as (select o1_0.id from ord o1_0) select x1_0.i from x x1_0;

-- cte-rec
with recursive x (n) as (select cast(1 as int) union all select (x1_0.n+1) from x x1_0 where x1_0.n<10) select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ x2_0.n from x x2_0;

-- cte-in-subquery
select o1_0.id from ord o1_0 where o1_0.id in (with x (i) as (select c1_0.id from cu c1_0) select x1_0.i from x x1_0);

-- cte-union
with x (i) as (select o1_0.id from ord o1_0 union select c1_0.id from cu c1_0) select count(*) from x x1_0;

-- cte-window
with x (i,r) as (select o1_0.id,row_number() over(partition by o1_0.name order by o1_0.ts desc) from ord o1_0) select x1_0.i from x x1_0 where x1_0.r=1;

-- c-cte-param
with x (i,q) as (select o1_0.id,o1_0.qty from ord o1_0 where o1_0.qty>3) select x1_0.i from x x1_0 where x1_0.q<(3+10);

-- c-cte-order
with x (i) as (select o1_0.id from ord o1_0 order by o1_0.qty desc limit 5) select x1_0.i from x x1_0 order by x1_0.i;

-- c-cte-entity-join
with x (c,n) as (select o1_0.cu_id,count(*) from ord o1_0 group by o1_0.cu_id) select c2_0.id,c2_0.name,x1_0.n from cu c2_0 left join x x1_0 on x1_0.c=c2_0.id order by x1_0.n desc;

-- c-cte-exists
with x (c) as (select o1_0.cu_id from ord o1_0) select c2_0.id from cu c2_0 where exists(select 1 from x x1_0 where x1_0.c=c2_0.id);

-- c-cte-in
with x (c) as (select o1_0.cu_id from ord o1_0) select c2_0.id from cu c2_0 where c2_0.id in (select x1_0.c from x x1_0);

-- c-cte-three
with a (i) as (select o1_0.id from ord o1_0),b (i) as (select a1_0.i from a a1_0 where a1_0.i>1),c (i) as (select (b1_0.i+1) from b b1_0) select c1_0.i,b2_0.i from c c1_0 join b b2_0 on b2_0.i=c1_0.i;

-- c-cte-union-all
with a (i,n) as (select o1_0.id,o1_0.name from ord o1_0),b (i,n) as (select c1_0.id,c1_0.name from cu c1_0) select a1_0.i,a1_0.n from a a1_0 union all (select b1_0.i,b1_0.n from b b1_0 order by 1);

-- c-cte-agg-of-agg
with m (mo,s) as (select date_trunc('month',o1_0.ts),sum(o1_0.amount) from ord o1_0 group by date_trunc('month',o1_0.ts)) select avg(m1_0.s),max(m1_0.mo) from m m1_0;

-- c-rec-search
-- refused: RH5107 x: StarRocks' recursive common table expressions know neither SEARCH nor CYCLE. → Select the way as a text (concat(x.path, '/', c.id)), and sort by it, or stop where it contains the id.

-- c-ins-cte
insert into cu(id,name) with x (i,n) as (select o1_0.id,o1_0.name from ord o1_0) select x1_0.i,x1_0.n from x x1_0;
