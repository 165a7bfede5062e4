-- market-sum-1
select c.name, case when exists (select 1 from PurchaseOrder o where o.client = c and o.state = OPEN) then 'open' when (select count(*) from PurchaseOrder o where o.client = c) > 1 then 'many' else 'none' end from Client c order by c.id

-- market-sum-2
select p.category.name as cat, count(*) as n, max(p.price) - min(p.price) as spread from Product p where p.category is not null group by p.category.name having count(*) > (select count(*) / 10 from Product q) order by spread desc, cat

-- market-sum-3
select extract(year from o.placed) * 100 + extract(month from o.placed) as ym, count(distinct o.client.id) from PurchaseOrder o where o.placed is not null group by extract(year from o.placed) * 100 + extract(month from o.placed) order by ym

-- market-sum-4
select c.place.country, sum(o.total), sum(sum(o.total)) over (order by c.place.country rows between unbounded preceding and current row) from PurchaseOrder o join o.client c group by c.place.country order by 1

-- market-sum-5
select coalesce(cat.parent.name, cat.name), sum(p.stock) from Product p join p.category cat left join cat.parent group by coalesce(cat.parent.name, cat.name) order by 2 desc, 1

-- market-sum-6
select c.vip, c.place.country, count(*) from Client c group by cube(c.vip, c.place.country) order by 1 nulls first, 2 nulls first, 3

-- market-sum-7
select o.state, count(*) filter (where o.total > 10), sum(o.total) filter (where o.shipped is not null), avg(o.total) filter (where o.client.vip) from PurchaseOrder o group by o.state order by o.state

-- market-sum-8
select c.name, sum(l.qty * l.unit), sum(l.qty * l.unit) * 100 / sum(sum(l.qty * l.unit)) over () from OrderLine l join l.order o join o.client c group by c.name order by 2 desc

-- market-sum-9
@since 7.4
select p.name from Product p where (select sum(l.qty) from OrderLine l where l.product = p) = (select max(x.s) from (select sum(l2.qty) as s from OrderLine l2 group by l2.product.id) x)

-- market-sum-10
select c.name, o.number from Client c left join c.orders o on o.placed = (select max(x.placed) from PurchaseOrder x where x.client = c) order by c.id

-- market-sum-11
select max(case when p.status = ACTIVE then p.price end), min(case p.status when RETIRED then p.price end), sum(case when p.fragile then 1 else 0 end) from Product p

-- market-sum-12
select c.name, count(o.id) as n from Client c left join PurchaseOrder o on o.client = c and o.total > 20 group by c.name having count(o.id) >= 1 order by n desc, c.name

-- market-sum-13
@since 7.4
select o.id, (select string_agg from (select listagg(p.name, '+') within group (order by p.name) as string_agg from OrderLine l join l.product p where l.order.id = 3) z) from PurchaseOrder o order by o.id

-- market-sum-14
select o.number, listagg(p.name, '+') within group (order by l.id.no) from PurchaseOrder o join o.lines l join l.product p group by o.number order by o.number

-- market-sum-15
select p.sku, p.name, dense_rank() over (partition by p.status order by p.price desc nulls last, p.id) as r from Product p order by p.status nulls last, r

-- market-sum-16
select avg(cast(o.total as Double)), count(*) * 1.0 / count(distinct o.client.id) from PurchaseOrder o

-- market-sum-17
select c.name from Client c where c.credit > (select avg(d.credit) from Client d where d.place.country = c.place.country) order by c.id

-- market-sum-18
select c.name from Client c where (select count(o) from c.orders o where o.state = SENT) >= all (select count(x) from PurchaseOrder x where x.state = SENT group by x.client.id)

-- market-sum-19
select c.name, (select p.amount from Payment p where p.order.client = c order by p.paidAt desc limit 1) from Client c order by c.id

-- market-sum-20
select distinct o.client.name, o.state from PurchaseOrder o where o.client is not null order by o.client.name, o.state

-- market-bl-2
select c.id from Client c where (c.vip, c.place.country) = (true, 'IT') order by c.id

-- market-bl-3
select c.id from Client c where (c.name, c.id) > ('Bob', 1) order by c.name, c.id

-- market-bl-5
select p.id from Product p where p.category in (select c from Category c where c.parent is not null) and p not in (select l.product from OrderLine l where l.product is not null) order by p.id

-- market-bl-6
select c.id, c.name from Client c where exists (select 1 from PurchaseOrder o where o.client = c union select 1 from Notice n where n.client = c) order by c.id

-- market-bl-7
select c.id from Client c where c.id in (select o.client.id from PurchaseOrder o union select n.client.id from Notice n) order by c.id

-- market-bl-8
select k.name, (select count(*) from Product p where p.category.id = k.id or p.category.parent.id = k.id) from Category k order by k.id

-- market-bl-9
select o.id from PurchaseOrder o where o.total between (select min(x.total) from PurchaseOrder x) and (select avg(y.total) from PurchaseOrder y) order by o.id

-- market-bl-10
select a.id, b.id from PurchaseOrder a join PurchaseOrder b on a.client = b.client and a.id < b.id and a.placed < b.placed

-- market-bl-11
update PurchaseOrder o set o.total = (select sum(l.qty * l.unit) from OrderLine l where l.order = o), o.number = concat('N', o.number) where o.state in (select max(x.state) from PurchaseOrder x)

-- market-bl-12
select o.id, o.total, o.number from PurchaseOrder o order by o.id

-- market-bl-13
delete from Notice n where n.client in (select c from Client c where c.place.country = 'XX')

-- market-bl-14
update CardPayment p set p.network = (select max(c.name) from Client c), p.paidAt = p.paidAt + 1 day where p.order.client.name = 'Ann'

-- market-bl-15
select p.network, p.paidAt from CardPayment p order by p.id

-- market-bl-16
insert into Category (id, name, parent) select 200 + row_number() over (order by c.id), c.name, c.parent from Category c where c.parent is not null

-- market-bl-17
select count(*), min(c.id), max(c.id) from Category c where c.id > 200

-- market-bl-18
delete from Category c where c.id > 200 and c.name in (select d.name from Category d where d.id < 200)

-- market-union-1
select c.id, c.name from Client c where exists (select 1 from PurchaseOrder o where o.client = c union select 1 from Notice n where n.client = c) order by c.id

-- market-union-2
select c.id from Client c where not exists (select 1 from PurchaseOrder o where o.client = c union all select 1 from Notice n where n.client = c) order by c.id

-- market-union-3
select c.id from Client c where c.id in (select o.client.id from PurchaseOrder o where o.client = c union select n.client.id from Notice n where n.client = c) order by c.id

-- market-union-4
select c.id from Client c where c.id not in (select o.client.id from PurchaseOrder o where o.client = c union select n.client.id from Notice n where n.client = c) or c.vip order by c.id

-- market-union-5
select c.id from Client c where c.vip or exists (select 1 from PurchaseOrder o where o.client = c union select 1 from Notice n where n.client = c) order by c.id
