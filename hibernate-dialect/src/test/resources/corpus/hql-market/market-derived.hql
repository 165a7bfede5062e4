-- market-spr-1
@a string:ann
from Client c where upper(c.name) = upper(:a) and c.vip = true order by c.name asc

-- market-spr-2
@a string:o
@b boolean:true
select count(*) from Client c where (c.email like concat('%', :a, '%') or c.place.city is null) and c.vip <> :b

-- market-spr-3
@a date:1980-01-01
@b date:1999-12-31
from Client c where c.born between :a and :b order by c.born desc limit 2

-- market-spr-4
@s strings:NO,IT
@x decimal:10
from Client c where c.place.country in (:s) and c.credit >= :x order by c.id

-- market-spr-5
@p string:a
select distinct c from Client c left join c.orders o where lower(c.name) like lower(concat(:p, '%')) and o.id is not null

-- market-spr-6
@i int:3
select p from Product p where p.stock < :i or p.stock is null order by p.id

-- market-spr-7
@id long:1
delete from Client c where c.referrer.id = :id and c.credit is null and c.id > 100

-- market-spr-8
@n string:x
@id long:2
update Client c set c.email = :n where c.id = :id

-- market-spr-9
@t boolean:true
select case when count(c) > 0 then true else false end from Client c where c.vip = :t

-- market-spr-10
@d datetime:2024-02-01T00:00:00
select o from PurchaseOrder o where o.placed > :d and o.client.place.city = 'Oslo' order by o.placed desc, o.id asc

-- market-spr-11
@c string:Books
select p from Product p where p.category.name = :c or p.category.parent.name = :c order by p.id

-- market-spr-12
@id long:1
select count(o) from PurchaseOrder o where o.client.referrer.id = :id

-- market-spr-13
@ids longs:1,3
@q string:e
select p from Product p where p.id in (:ids) and (:q is null or p.name like concat('%', :q, '%')) order by p.id

-- market-term-1
select c.id, c.place.street || ', ' || c.place.city, coalesce(c.place.city, c.name, '-') from Client c order by c.id

-- market-term-2
select p.id, p.rating * p.stock, p.rating + 1, p.weight * 2, p.price + p.stock, p.price * p.rating from Product p where p.rating is not null order by p.id

-- market-term-3
select cast(p.rating as String), cast(p.status as String), cast(p.fragile as String), cast('12' as Integer) + 1, cast('1.5' as Double) * 2, cast('2024-02-03' as LocalDate) from Product p where p.id = 1

-- market-term-4
select p.id from Product p where p.weight > 0.35 and p.cost < 10.5 order by p.id

-- market-term-5
select format(p.added as 'yyyy') || '-' || p.sku, year(p.added) - 2000, day(p.added) from Product p where p.added is not null order by p.id

-- market-term-6
select p.id from Product p where p.updated >= current_date - 36500 day and p.updated < local datetime order by p.id

-- market-term-7
select nullif(c.name, 'Ann'), ifnull(c.email, 'none'), coalesce(c.credit, 0) + 1 from Client c order by c.id

-- market-term-8
select c.id from Client c where length(trim(c.name)) = 3 and locate('a', lower(c.name)) > 0 and c.email not like '%@y%' order by c.id

-- market-term-9
select sum(p.price * p.stock), sum(cast(p.stock as Long)), avg(p.rating), max(p.weight), count(distinct p.status) from Product p

-- market-term-10
select p.id, concat_ws('-', p.name, p.sku), p.name || null from Product p where p.id < 3 order by p.id

-- market-term-11
select 'a' || 1, 'x' || p.id, 1 || 'y' from Product p where p.id = 1

-- market-term-12
select c.callAt + 1 hour, c.callAt - 30 minute from Client c where c.callAt is not null order by c.id

-- market-term-13
select o.id, o.placed + (o.id * 1 day), o.placed + 90 minute + 30 second from PurchaseOrder o where o.placed is not null order by o.id

-- market-term-15
select o.id from PurchaseOrder o where o.took between 1 day and 30 hour or o.took = 48 hour order by o.id

-- market-term-16
select cast(o.id as String), str(o.total), cast(o.state as Integer), cast(o.state as String) from PurchaseOrder o order by o.id
