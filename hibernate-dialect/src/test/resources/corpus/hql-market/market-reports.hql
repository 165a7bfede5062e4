-- market-report-1
select year(o.placed), month(o.placed), count(*), sum(o.total), avg(o.total), sum(case when o.state = SENT then o.total else 0 end) from PurchaseOrder o where o.placed is not null group by year(o.placed), month(o.placed) order by 1, 2

-- market-report-2
select c.name, (select count(o) from PurchaseOrder o where o.client = c), (select sum(o.total) from PurchaseOrder o where o.client = c and o.state <> OPEN), (select max(o.placed) from PurchaseOrder o where o.client.id = c.id) from Client c order by c.id

-- market-report-3
select c.name, count(o), coalesce(sum(o.total), 0) from Client c left join c.orders o group by c.id, c.name having coalesce(sum(o.total), 0) >= 0 order by coalesce(sum(o.total), 0) desc, c.name

-- market-report-4
select cat.name, count(distinct l.order.client.id), sum(l.qty * l.unit * (1 - coalesce(l.discount, 0))) from OrderLine l join l.product p join p.category cat group by cat.name order by cat.name

-- market-report-5
select p.name, sum(case when exists (select 1 from OrderLine l where l.product = p and l.qty > 2) then 1 else 0 end) from Product p group by p.name order by p.name

-- market-report-6
select sum(case when p.stock > (select avg(q.stock) from Product q where q.category = p.category) then 1 else 0 end) from Product p

-- market-report-7
select c.place.country, c.vip, count(*), grouping(c.place.country), grouping(c.vip) from Client c group by rollup(c.place.country, c.vip) order by 1 nulls last, 2 nulls last, 4

-- market-report-8
select coalesce(c.place.country, '?') as land, count(*) as n from Client c group by coalesce(c.place.country, '?') order by n desc, land

-- market-report-9
select o.client.place.city as city, sum(o.total) as t, rank() over (order by sum(o.total) desc) from PurchaseOrder o where o.client is not null group by o.client.place.city order by 3, 1

-- market-report-10
select p.category.name, p.name, p.price, sum(p.price) over (partition by p.category.id order by p.price rows between unbounded preceding and current row), p.price / sum(p.price) over (partition by p.category.id) from Product p where p.category is not null order by p.id

-- market-report-11
select o.id, o.total, lag(o.total, 1, 0) over (partition by o.client.id order by o.placed), o.total - lag(o.total) over (partition by o.client.id order by o.placed) from PurchaseOrder o order by o.id

-- market-report-12
@since 7.4
select x.city, x.n from (select c.place.city as city, count(*) as n from Client c group by c.place.city) x where x.n > 1

-- market-report-13
@since 7.4
select avg(x.s), max(x.n) from (select o.client.id as c, sum(o.total) as s, count(*) as n from PurchaseOrder o group by o.client.id) x

-- market-report-14
@since 7.4
select y.name, y.r from (select p.name as name, row_number() over (partition by p.category.id order by p.price desc) as r, p.category.id as cat from Product p) y where y.r = 1 and y.cat is not null order by y.name

-- market-report-15
select percentile_cont(0.5) within group (order by p.price) from Product p

-- market-report-16
select p.status, listagg(p.name, ', ') within group (order by p.name) from Product p group by p.status order by p.status nulls first

-- market-report-17
select cast(floor(p.price / 10) as Integer) as bucket, count(*) from Product p where p.price is not null group by cast(floor(p.price / 10) as Integer) order by bucket

-- market-report-18
select trunc(o.placed, month), sum(o.total) from PurchaseOrder o group by trunc(o.placed, month) order by 1

-- market-report-19
select c.name from Client c order by (select count(o) from PurchaseOrder o where o.client = c) desc, c.name

-- market-report-20
select p.name, p.price from Product p where p.price >= all (select q.price from Product q where q.price is not null)

-- market-page-1
@first 1
@max 2
from Product p order by p.price desc nulls last, p.id

-- market-page-2
select p.name from Product p order by p.rating nulls first, p.id offset 1 row fetch next 3 rows only

-- market-page-3
select p.id from Product p order by p.status nulls first, p.id desc fetch first 2 rows with ties

-- market-page-4
select p.id from Product p where p.id in (select q.id from Product q order by q.price desc limit 2) order by p.id

-- market-page-5
@max 3
select distinct p.category.name from Product p order by p.category.name

-- market-crit-1
select c.name, (case when c.vip then 'v' when c.credit > 50 then 'c' else null end) from Client c order by c.id

-- market-crit-2
select c.id from Client c where (c.vip and c.credit is null) or not (c.vip or c.credit > 10) order by c.id

-- market-crit-3
select c.id from Client c where c.credit is distinct from 0 and c.referrer is not distinct from null order by c.id

-- market-crit-4
select c.id, c.referrer.referrer.name from Client c left join c.referrer r left join r.referrer rr where rr.id is null or rr.vip order by c.id

-- market-crit-5
select a.name, b.name from Client a, Client b where a.place.country = b.place.country and a.id < b.id order by a.id, b.id

-- market-crit-6
select count(distinct c.place.country), count(c.email), count(*), sum(case when c.vip then 1 end) from Client c

-- market-crit-7
select every(c.vip), any(c.vip), count(*) filter (where c.vip) from Client c

-- market-crit-8
select p.name from Product p where p.fragile is not true order by p.id

-- market-crit-9
select p.name from Product p where p.fragile = false or p.fragile is null order by p.id

-- market-crit-10
select o.id from PurchaseOrder o where o.client.referrer.name = 'Ann' or o.client is null order by o.id

-- market-crit-11
select p.id from Product p where p.status > DRAFT order by p.id

-- market-crit-12
select o.state, ordinal(o.state), string(p.status) from PurchaseOrder o join o.lines l join l.product p order by o.id, l.id.no

-- market-crit-13
select max(p.status), min(o.state) from OrderLine l join l.product p join l.order o

-- market-win-1
select o.id, count(*) over (), sum(o.total) over (order by o.id), avg(o.total) over (partition by o.state) from PurchaseOrder o order by o.id

-- market-win-2
select o.id, first_value(o.number) over (order by o.placed nulls last), last_value(o.number) over (order by o.id rows between unbounded preceding and unbounded following) from PurchaseOrder o order by o.id

-- market-win-3
select p.id, ntile(2) over (order by p.id), dense_rank() over (order by p.status nulls first), percent_rank() over (order by p.id), cume_dist() over (order by p.id) from Product p order by p.id

-- market-win-4
select p.category.id, count(*), sum(count(*)) over (), 100.0 * count(*) / sum(count(*)) over () from Product p group by p.category.id order by 1 nulls first

-- market-win-5
select nth_value(p.name, 2) over (partition by p.category.id order by p.id) from Product p order by p.id

-- market-win-6
select p.id, max(p.price) filter (where p.status = ACTIVE) over (partition by p.category.id) from Product p order by p.id
