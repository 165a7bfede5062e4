-- market-time-1
select o.id, o.placed + 1 month, o.placed - 1 day, o.placed + 36 hour from PurchaseOrder o where o.placed is not null order by o.id

-- market-time-2
@d duration:PT36H
select o.id from PurchaseOrder o where o.took > :d order by o.id

-- market-time-3
@i instant:2024-02-15T00:00:00Z
select o.id, o.shipped from PurchaseOrder o where o.shipped < :i order by o.id

-- market-time-4
select p.id, (p.updated - cast(p.added as LocalDateTime)) by day from Product p where p.updated is not null order by p.id

-- market-time-5
select o.id, o.took by hour, o.took by minute from PurchaseOrder o where o.took is not null order by o.id

-- market-time-6
select c.id, (date 2024-03-01 - c.born) by year, (date 2024-03-01 - c.born) by month, (date 2024-03-01 - c.born) by day from Client c where c.born is not null order by c.id

-- market-time-7
select c.id, extract(day of week from c.born), extract(week from c.born), extract(day of year from c.born), extract(quarter from c.born) from Client c where c.born is not null order by c.id

-- market-time-8
select p.id, p.added + 1 year, p.added - 1 month, p.added + 2 week, p.added + 1 quarter from Product p where p.added is not null order by p.id

-- market-time-9
select o.id, format(o.placed as 'yyyy-MM-dd HH:mm'), format(o.placed as 'dd/MM/yy') from PurchaseOrder o where o.placed is not null order by o.id

-- market-time-10
select o.id from PurchaseOrder o where o.placed between datetime 2024-02-01 00:00:00 and datetime 2024-02-29 23:59:59 order by o.id

-- market-time-11
select c.id, c.callAt, hour(c.callAt), minute(c.callAt) from Client c where c.callAt >= time 09:00:00 order by c.callAt

-- market-time-12
select min(o.placed), max(o.shipped), count(o.shipped) from PurchaseOrder o

-- market-time-13
select o.id, (o.shipped - cast(o.placed as Instant)) by hour from PurchaseOrder o where o.shipped is not null order by o.id

-- market-time-15
select cast(o.placed as LocalDate), cast(o.placed as LocalTime), cast(c.born as String), cast(o.placed as String) from PurchaseOrder o join o.client c order by o.id

-- market-time-16
@a date:2024-01-01
@b date:2024-02-29
select p.id from Product p where p.added between :a and :b order by p.added desc

-- market-time-17
select trunc(p.updated, hour), trunc(p.updated, week), trunc(p.added, quarter) from Product p where p.updated is not null order by p.id

-- market-time-18
select last_day(p.added) from Product p where p.added is not null order by p.id

-- market-num-1
select p.id, p.price / 3, p.price * 1.1, p.stock / 4, p.stock / 4.0, -p.price from Product p where p.price is not null order by p.id

-- market-num-2
select round(p.price, 1), round(p.price), floor(p.price), ceiling(p.price), truncate(p.price, 1), abs(-p.price), sign(p.price) from Product p where p.price is not null order by p.id

-- market-num-3
select sum(p.price) / count(*), avg(p.stock), avg(p.price), sum(p.weight), stddev_pop(p.price), var_samp(p.price) from Product p

-- market-num-4
select p.id, p.cost / p.price, p.price / p.cost from Product p where p.cost > 0 order by p.id

-- market-num-5
select p.id, cast(p.price as Integer), cast(p.price as String), cast(p.stock as BigDecimal(10,2)), cast(p.weight as Double) from Product p where p.price is not null order by p.id

-- market-num-6
select power(p.stock, 2), sqrt(p.stock), mod(p.stock, 3), exp(0), ln(1), p.stock % 3 from Product p where p.stock > 0 order by p.id

-- market-num-7
select 7 / 2, 7 / 2.0, 7.0 / 2, 1 / 3.0, 10 % 3, 2 * 3 + 4, 2 * (3 + 4), -7 / 2, -7 % 3 from Category c where c.id = 1

-- market-num-8
select least(p.price, 10), greatest(p.price, 10), coalesce(p.cost, p.price, 0), nullif(p.stock, 0) from Product p order by p.id

-- market-num-9
@x decimal:8.99
select p.id from Product p where p.price = :x or p.price > :x * 2 order by p.id

-- market-num-10
select sum(l.qty * l.unit), sum(l.qty) * 1.0 / count(l), max(l.unit) - min(l.unit) from OrderLine l

-- market-str-1
select upper(p.name), lower(p.name), length(p.name), reverse(p.name) from Product p order by p.id

-- market-str-2
select substring(p.name, 2, 3), left(p.name, 2), right(p.name, 2), position('e' in p.name), locate('e', p.name) from Product p order by p.id

-- market-str-3
select lpad(p.name, 10, '*'), rpad(p.name, 3, '-'), repeat('ü', 3), replace(p.name, 'ü', 'ue'), overlay(p.name placing 'XX' from 2 for 1) from Product p order by p.id

-- market-str-4
select trim(both 'D' from p.name), trim(leading from concat('  ', p.name)), p.name || ':' || p.sku, concat(p.name, null) from Product p order by p.id

-- market-str-5
select c.id from Client c where c.email like '%!_%' escape '!' or c.email like '%\%%' escape '\' order by c.id

-- market-str-6
select c.id from Client c where lower(c.name) = 'ann' and c.email ilike '%X%' order by c.id

-- market-str-7
select p.id from Product p where p.name like '%''%' or p.name like 'Gr__e%' order by p.id

-- market-str-8
@q string:ü
select p.id from Product p where p.name like concat('%', :q, '%') order by p.id

-- market-str-9
select p.id, cast(p.id as String) || '-' || cast(p.stock as String) from Product p where p.sku is not null order by p.sku

-- market-str-10
select c.name, count(*) from Client c group by c.name order by c.name

-- market-str-11
select ascii('A'), chr(228), hex('ab'), octet_length('ü'), character_length('ü') from Category c where c.id = 1

-- market-str-12
select p.name from Product p where p.name > 'E' order by p.name desc

-- market-str-13
select collate(p.name as utf8_bin) from Product p order by p.id
