-- market-hier-1
with tree as (select c.id as id, c.name as name, 0 as depth, cast(c.name as String) as path from Category c where c.parent is null union all select k.id, k.name, t.depth + 1, t.path || '/' || k.name from tree t join Category k on k.parent.id = t.id) select t.id, t.depth, t.path from tree t order by t.path

-- market-hier-2
with tree as (select c.id as root, c.id as id from Category c union all select t.root, k.id from tree t join Category k on k.parent.id = t.id) select r.name, sum(p.price * p.stock) from tree t join Category r on r.id = t.root join Product p on p.category.id = t.id group by r.name order by r.name

-- market-hier-3
with chain as (select c.id as id, c.referrer.id as up, 1 as n from Client c where c.id = 5 union all select p.id, p.referrer.id, t.n + 1 from chain t join Client p on p.id = t.up) select t.id, t.n from chain t order by t.n

-- market-hier-4
with nums as (select 1 as n union all select x.n + 1 from nums x where x.n < 40) select sum(x.n), count(*) from nums x

-- market-hier-6
with f as (select 1L as a, 1L as b, 1 as i union all select x.b, x.a + x.b, x.i + 1 from f x where x.i < 60) select max(x.a) from f x

-- market-hier-7
with halves as (select 100e0 as v, 1 as i union all select h.v / 2, h.i + 1 from halves h where h.i < 12) select h.i, h.v from halves h order by h.i

-- market-hier-8
with days as (select date 2024-01-01 as d union all select x.d + 1 day from days x where x.d < date 2024-01-10) select x.d, count(o.id) from days x left join PurchaseOrder o on cast(o.placed as LocalDate) = x.d group by x.d order by x.d

-- market-hier-9
insert into Category (id, name) with n as (select 100 as i union all select x.i + 1 from n x where x.i < 105) select cast(x.i as Long), concat('gen', cast(x.i as String)) from n x

-- market-hier-10
delete from Category c where c.id >= 100

-- market-lat-1
@since 7.4
select c.name, o.n, o.s from Client c left join lateral (select count(x) as n, sum(x.total) as s from PurchaseOrder x where x.client.id = c.id and x.state <> OPEN) o order by c.id

-- market-lat-3
@since 7.4
@n int:1
select c.name, o.number from Client c join lateral (select x.number as number from PurchaseOrder x where x.client = c order by x.total desc, x.id limit :n offset 1) o order by c.id

-- market-lat-4
select c.name, o.s from Client c join lateral (select sum(x.total) as s from PurchaseOrder x where x.client = c) o on o.s > 10 order by c.id

-- market-lat-5
@since 7.4
select p.name, l.q from Product p left join lateral (select distinct y.unit as q from OrderLine y where y.product = p) l order by p.id, l.q

-- market-lat-6
select p.name, l.q from Product p join lateral (select y.unit * p.price as q from OrderLine y where y.product = p) l order by p.id, l.q

-- market-lat-7
@since 7.4
select c.name, p.name from Category c left join lateral (select q as it, q.name as name from Product q where q.category = c order by q.price desc nulls last limit 1) p order by c.id
