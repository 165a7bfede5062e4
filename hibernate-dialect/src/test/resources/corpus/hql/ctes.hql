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

-- c-cte-param
@n int:3
with x as (select o.id as i, o.qty as q from Ord o where o.qty > :n) select x.i from x x where x.q < :n + 10

-- c-cte-order
with x as (select o.id as i from Ord o order by o.qty desc limit 5) select x.i from x x order by x.i

-- c-cte-entity-join
with x as (select o.cu.id as c, count(*) as n from Ord o group by o.cu.id) select c, x.n from Cu c left join x x on x.c = c.id order by x.n desc nulls last

-- c-cte-exists
with x as (select o.cu.id as c from Ord o) select c.id from Cu c where exists (select 1 from x x where x.c = c.id)

-- c-cte-in
with x as (select o.cu.id as c from Ord o) select c.id from Cu c where c.id in (select x.c from x x)

-- c-cte-three
with a as (select o.id as i from Ord o), b as (select a.i as i from a a where a.i > 1), c as (select b.i + 1 as i from b b) select c.i, b.i from c c join b b on b.i = c.i

-- c-cte-union-all
with a as (select o.id as i, o.name as n from Ord o), b as (select c.id as i, c.name as n from Cu c) select a.i, a.n from a a union all select b.i, b.n from b b order by 1

-- c-cte-agg-of-agg
with m as (select trunc(o.ts, month) as mo, sum(o.amount) as s from Ord o group by trunc(o.ts, month)) select avg(m.s), max(m.mo) from m m

-- c-rec-search
with x as (select c.id as id, c.name as name from Cu c union all select c.id, c.name from Cu c join x x on c.id = x.id + 1) search depth first by id set ord select x.id from x x

-- c-ins-cte
insert into Cu (id, name) with x as (select o.id as i, o.name as n from Ord o) select x.i, x.n from x x
