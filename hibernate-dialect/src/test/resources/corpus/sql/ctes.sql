-- cte
/* with x as (select o.id as id, o.name as n from Ord o) select x.n from x x where x.id > 1 */ with x (id,n) as (select o1_0.id,o1_0.name from ord o1_0) select x1_0.n from x x1_0 where x1_0.id>1;

-- cte-two
/* with x as (select o.id as i from Ord o), y as (select c.id as i from Cu c) select x.i from x x join y y on x.i = y.i */ with x (i) as (select o1_0.id from ord o1_0),y (i) as (select c1_0.id from cu c1_0) select x1_0.i from x x1_0 join y y1_0 on x1_0.i=y1_0.i;

-- cte-nested
/* with x as (select o.id as i from Ord o), y as (select x.i as i from x x where x.i > 1) select y.i from y y */ with x (i) as (select o1_0.id from ord o1_0),y (i) as (select x1_0.i from x x1_0 where x1_0.i>1) select y1_0.i from y y1_0;

-- cte-twice
/* with x as (select o.id as i from Ord o) select a.i from x a join x b on a.i = b.i */ with x (i) as (select o1_0.id from ord o1_0) select a1_0.i from x a1_0 join x b1_0 on a1_0.i=b1_0.i;

-- cte-agg
/* with x as (select o.cu.id as c, sum(o.amount) as s from Ord o group by o.cu.id) select c.name, x.s from Cu c join x x on x.c = c.id */ with x (c,s) as (select o1_0.cu_id,sum(o1_0.amount) from ord o1_0 group by o1_0.cu_id) select c2_0.name,x1_0.s from cu c2_0 join x x1_0 on x1_0.c=c2_0.id;

-- cte-materialized
/* with x as materialized (select o.id as i from Ord o) select x.i from x x */ with x (i) as (select o1_0.id from ord o1_0) select x1_0.i from x x1_0;

-- cte-not-materialized
/* with x as not materialized (select o.id as i from Ord o) select x.i from x x */ with x (i) as (select o1_0.id from ord o1_0) select x1_0.i from x x1_0;

-- cte-rec
-- refused: RH5107 x: StarRocks does not run recursive common table expressions. → Use generate_series, or a loop in the application.

-- cte-in-subquery
/* select o.id from Ord o where o.id in (with x as (select c.id as i from Cu c) select x.i from x x) */ select o1_0.id from ord o1_0 where o1_0.id in (with x (i) as (select c1_0.id from cu c1_0) select x1_0.i from x x1_0);

-- cte-union
/* with x as (select o.id as i from Ord o union select c.id as i from Cu c) select count(*) from x x */ with x (i) as (select o1_0.id from ord o1_0 union select c1_0.id from cu c1_0) select count(*) from x x1_0;

-- cte-window
/* with x as (select o.id as i, row_number() over (partition by o.name order by o.ts desc) as r from Ord o) select x.i from x x where x.r = 1 */ with x (i,r) as (select o1_0.id,row_number() over(partition by o1_0.name order by o1_0.ts desc) from ord o1_0) select x1_0.i from x x1_0 where x1_0.r=1;
