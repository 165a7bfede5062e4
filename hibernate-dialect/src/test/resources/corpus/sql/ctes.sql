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
-- refused: RH5107 x: StarRocks does not run recursive common table expressions. → Use generate_series, or a loop in the application.

-- cte-in-subquery
select o1_0.id from ord o1_0 where o1_0.id in (with x (i) as (select c1_0.id from cu c1_0) select x1_0.i from x x1_0);

-- cte-union
with x (i) as (select o1_0.id from ord o1_0 union select c1_0.id from cu c1_0) select count(*) from x x1_0;

-- cte-window
with x (i,r) as (select o1_0.id,row_number() over(partition by o1_0.name order by o1_0.ts desc) from ord o1_0) select x1_0.i from x x1_0 where x1_0.r=1;
