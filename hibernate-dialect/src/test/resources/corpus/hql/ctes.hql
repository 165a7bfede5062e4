-- cte
with x as (select o.id as id, o.name as n from Ord o) select x.n from x x where x.id > 1

-- cte-two
with x as (select o.id as i from Ord o), y as (select c.id as i from Cu c) select x.i from x x join y y on x.i = y.i

-- cte-nested
with x as (select o.id as i from Ord o), y as (select x.i as i from x x where x.i > 1) select y.i from y y

-- cte-twice
with x as (select o.id as i from Ord o) select a.i from x a join x b on a.i = b.i

-- cte-agg
with x as (select o.cu.id as c, sum(o.amount) as s from Ord o group by o.cu.id) select c.name, x.s from Cu c join x x on x.c = c.id

-- cte-materialized
with x as materialized (select o.id as i from Ord o) select x.i from x x

-- cte-not-materialized
with x as not materialized (select o.id as i from Ord o) select x.i from x x

-- cte-rec
with x as (select 1 as n union all select x.n + 1 as n from x x where x.n < 10) select x.n from x x

-- cte-in-subquery
select o.id from Ord o where o.id in (with x as (select c.id as i from Cu c) select x.i from x x)

-- cte-union
with x as (select o.id as i from Ord o union select c.id as i from Cu c) select count(*) from x x

-- cte-window
with x as (select o.id as i, row_number() over (partition by o.name order by o.ts desc) as r from Ord o) select x.i from x x where x.r = 1
