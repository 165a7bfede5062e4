-- market-in-1
@ids longs:1,2,3,99
select p.id from Product p where p.id in :ids order by p.id

-- market-in-2
select p.id from Product p where p.category.id in (select c.id from Category c where c.parent.name = 'All') order by p.id

-- market-in-3
select p.id from Product p where (p.category.id, p.status) in (select q.category.id, q.status from Product q where q.rating >= 4) order by p.id

-- market-in-4
select p.id from Product p where p.status in (ACTIVE, RETIRED) and p.status not in (RETIRED) order by p.id

-- market-in-5
select p.id from Product p where p.id not in (select l.product.id from OrderLine l) order by p.id

-- market-in-6
select p.id from Product p where p.cost not in (select q.cost from Product q where q.id = 4) order by p.id

-- market-in-7
select c.id from Client c where c.place.city in ('Rome', 'Oslo') and c.vip = true order by c.id

-- market-in-8
select p.id from Product p where p.price in (8.99, 15.75) order by p.id

-- market-in-9
select p.id from Product p where 'classic' in (select n from p.notes n) order by p.id

-- market-coll-1
select p.name, size(p.notes) from Product p where p.notes is not empty order by p.id

-- market-coll-2
select p.id from Product p where 'classic' member of p.notes order by p.id

-- market-coll-3
select n, count(p) from Product p join p.notes n group by n order by n

-- market-coll-4
select o.id from PurchaseOrder o where size(o.lines) > 1

-- market-coll-5
select o.id, (select sum(l.qty) from o.lines l), (select max(l.unit) from OrderLine l where l.order = o) from PurchaseOrder o order by o.id

-- market-coll-6
select c.id from Client c where exists (select o from c.orders o where o.total > 30 and exists (select 1 from o.lines l where l.qty > 2)) order by c.id

-- market-coll-7
select c.id from Client c where not exists (select 1 from PurchaseOrder o where o.client = c) order by c.id

-- market-coll-8
select distinct c.name from Client c join c.orders o join o.lines l where l.product.category.name = 'Toys' order by c.name

-- market-coll-9
select p.id, maxelement(p.notes), minelement(p.notes) from Product p order by p.id

-- market-coll-10
from PurchaseOrder o left join fetch o.lines l left join fetch l.product order by o.id, l.id.no

-- market-coll-11
select c from Client c left join fetch c.orders where c.vip order by c.id

-- market-coll-12
@since 7.4
select c.name, o.total from Client c join lateral (select max(x.total) as total from PurchaseOrder x where x.client = c) o order by c.id

-- market-coll-13
@since 7.4
select c.name, o.number from Client c left join lateral (select x.number as number, x.placed as placed from PurchaseOrder x where x.client = c order by x.placed desc limit 1) o order by c.id

-- market-coll-14
@since 7.4
select c.name, o.n from Client c join lateral (select count(*) as n from PurchaseOrder x where x.client = c) o order by c.id

-- market-coll-15
@since 7.4
select p.name, l.q from Product p join lateral (select y.qty as q from OrderLine y where y.product.id = p.id order by y.qty desc limit 2) l order by p.id, l.q desc

-- market-coll-16
@since 7.4
select c.name, o.s, o.st from Client c left join lateral (select x.state as st, sum(x.total) as s from PurchaseOrder x where x.client = c group by x.state) o order by c.id, o.st

-- market-set-1
select c.name from Client c union select p.name from Product p order by 1

-- market-set-2
(select c.name as n from Client c order by c.id limit 2) union all (select p.name from Product p order by p.id limit 2)

-- market-set-3
select p.category.id from Product p intersect select c.id from Category c

-- market-set-4
select c.id from Category c except select p.category.id from Product p

-- market-set-5
@since 7.4
select x.n from (select c.name as n from Client c union select k.name from Category k) x order by x.n limit 3

-- market-dml-1
update Product p set p.price = p.price * 1.5, p.stock = coalesce(p.stock, 0) + 1 where p.category.name = 'Toys'

-- market-dml-2
select p.id, p.price, p.stock from Product p order by p.id

-- market-dml-3
update Product p set p.stock = (select coalesce(sum(m.pieces), 0) from Movement m where m.product = p) where p.id in (1, 3)

-- market-dml-4
update Product p set p.rating = 1 where not exists (select 1 from OrderLine l where l.product = p) and p.price < (select avg(q.price) from Product q)

-- market-dml-5
select p.id, p.stock, p.rating from Product p order by p.id

-- market-dml-6
delete from OrderLine l where l.order.state = OPEN

-- market-dml-7
delete from OrderLine l where l.product.id in (select p.id from Product p where p.status = RETIRED) and l.qty = 1

-- market-dml-8
select count(*) from OrderLine l

-- market-dml-9
insert into Category (id, name, parent) select c.id + 50, lower(c.name), c from Category c where c.parent is not null

-- market-dml-10
insert into Category (id, name) values (50, 'v'), (51, 'w') on conflict (id) do update set name = excluded.name

-- market-dml-11
select c.id, c.name, c.parent.id from Category c order by c.id

-- market-dml-12
update versioned Product p set p.name = concat(p.name, '!') where p.sku like 'B-%'

-- market-dml-13
select p.name, p.version from Product p order by p.id

-- market-dml-14
@d duration:PT5M
update PurchaseOrder o set o.state = SENT, o.took = :d where o.id = 2
