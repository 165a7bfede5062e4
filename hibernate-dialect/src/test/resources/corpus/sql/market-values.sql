-- market-time-1
select po1_0.id,months_add(po1_0.placed,1),days_add(po1_0.placed,-1),hours_add(po1_0.placed,36) from PurchaseOrder po1_0 where po1_0.placed is not null order by po1_0.id;

-- market-time-2
select po1_0.id from PurchaseOrder po1_0 where po1_0.took>129600000000000 order by po1_0.id;

-- market-time-3
select po1_0.id,po1_0.shipped from PurchaseOrder po1_0 where po1_0.shipped<'2024-02-15 00:00:00.0' order by po1_0.id;

-- market-time-4
select p1_0.id,days_diff(p1_0.updated,cast(p1_0.added as datetime)) from Product p1_0 where p1_0.updated is not null order by p1_0.id;

-- market-time-5
select po1_0.id,po1_0.took/36e11,po1_0.took/6e10 from PurchaseOrder po1_0 where po1_0.took is not null order by po1_0.id;

-- market-time-6
select c1_0.id,years_diff(date '2024-03-01',c1_0.born),months_diff(date '2024-03-01',c1_0.born),days_diff(date '2024-03-01',c1_0.born) from Client c1_0 where c1_0.born is not null order by c1_0.id;

-- market-time-7
select c1_0.id,dayofweek(c1_0.born),week_iso(c1_0.born),dayofyear(c1_0.born),quarter(c1_0.born) from Client c1_0 where c1_0.born is not null order by c1_0.id;

-- market-time-8
select p1_0.id,years_add(p1_0.added,1),months_add(p1_0.added,-1),weeks_add(p1_0.added,2),quarters_add(p1_0.added,1) from Product p1_0 where p1_0.added is not null order by p1_0.id;

-- market-time-9
select po1_0.id,date_format(po1_0.placed,'%Y-%m-%d %H:%i'),date_format(po1_0.placed,'%d/%m/%y') from PurchaseOrder po1_0 where po1_0.placed is not null order by po1_0.id;

-- market-time-10
select po1_0.id from PurchaseOrder po1_0 where po1_0.placed between cast('2024-02-01 00:00:00.000000' as datetime) and cast('2024-02-29 23:59:59.000000' as datetime) order by po1_0.id;

-- market-time-11
select c1_0.id,c1_0.callAt,hour(cast(concat('1970-01-01 ',c1_0.callAt) as datetime)),minute(cast(concat('1970-01-01 ',c1_0.callAt) as datetime)) from Client c1_0 where c1_0.callAt>='09:00:00' order by c1_0.callAt;

-- market-time-12
select min(po1_0.placed),max(po1_0.shipped),count(po1_0.shipped) from PurchaseOrder po1_0;

-- market-time-13
select po1_0.id,hours_diff(po1_0.shipped,cast(po1_0.placed as datetime)) from PurchaseOrder po1_0 where po1_0.shipped is not null order by po1_0.id;

-- market-time-15
select cast(po1_0.placed as date),substring(cast(po1_0.placed as varchar),12),cast(c1_0.born as varchar),cast(po1_0.placed as varchar) from PurchaseOrder po1_0 join Client c1_0 on c1_0.id=po1_0.client_id order by po1_0.id;

-- market-time-16
select p1_0.id from Product p1_0 where p1_0.added between '2024-01-01' and '2024-02-29' order by p1_0.added desc;

-- market-time-17
select date_trunc('hour',p1_0.updated),date_trunc('week',p1_0.updated),date_trunc('quarter',p1_0.added) from Product p1_0 where p1_0.updated is not null order by p1_0.id;

-- market-time-18
select last_day(p1_0.added) from Product p1_0 where p1_0.added is not null order by p1_0.id;

-- market-num-1
select p1_0.id,(p1_0.price/3),(p1_0.price*1.1),(p1_0.stock/4),(p1_0.stock/4.0),-p1_0.price from Product p1_0 where p1_0.price is not null order by p1_0.id;

-- market-num-2
select round(p1_0.price,1),round(p1_0.price),floor(p1_0.price),ceil(p1_0.price),truncate(p1_0.price,1),abs(-p1_0.price),sign(p1_0.price) from Product p1_0 where p1_0.price is not null order by p1_0.id;

-- market-num-3
select (sum(p1_0.price)/count(*)),avg(p1_0.stock),avg(p1_0.price),sum(p1_0.weight),stddev_pop(p1_0.price),var_samp(p1_0.price) from Product p1_0;

-- market-num-4
select p1_0.id,(p1_0.cost/p1_0.price),(p1_0.price/p1_0.cost) from Product p1_0 where p1_0.cost>0 order by p1_0.id;

-- market-num-5
select p1_0.id,cast(p1_0.price as int),cast(p1_0.price as varchar),cast(p1_0.stock as decimal(10,2)),cast(p1_0.weight as double) from Product p1_0 where p1_0.price is not null order by p1_0.id;

-- market-num-6
select power(p1_0.stock,2),sqrt(p1_0.stock),mod(p1_0.stock,3),exp(0),ln(1),mod(p1_0.stock,3) from Product p1_0 where p1_0.stock>0 order by p1_0.id;

-- market-num-7
select (7/2),(7/2.0),(7.0/2),(1/3.0),mod(10,3),((2*3)+4),(2*(3+4)),(-7/2),mod(-7,3) from Category c1_0 where c1_0.id=1;

-- market-num-8
select least(p1_0.price,10),greatest(p1_0.price,10),coalesce(p1_0.cost,p1_0.price,0),nullif(p1_0.stock,0) from Product p1_0 order by p1_0.id;

-- market-num-9
select p1_0.id from Product p1_0 where p1_0.price=8.99 or p1_0.price>(8.99*2) order by p1_0.id;

-- market-num-10
select sum((ol1_0.qty*ol1_0.unit)),((sum(ol1_0.qty)*1.0)/count(*)),(max(ol1_0.unit)-min(ol1_0.unit)) from OrderLine ol1_0;

-- market-str-1
select upper(p1_0.name),lower(p1_0.name),character_length(p1_0.name),reverse(p1_0.name) from Product p1_0 order by p1_0.id;

-- market-str-2
select substring(p1_0.name,2,3),left(p1_0.name,2),right(p1_0.name,2),locate('e',p1_0.name),locate('e',p1_0.name) from Product p1_0 order by p1_0.id;

-- market-str-3
select lpad(p1_0.name,10,'*'),rpad(p1_0.name,3,'-'),repeat('ü',3),replace(p1_0.name,'ü','ue'),concat(substring(p1_0.name,1,(2-1)),'XX',substring(p1_0.name,(2+1))) from Product p1_0 order by p1_0.id;

-- market-str-4
select trim(p1_0.name,'D'),ltrim(concat('  ',p1_0.name)),concat(concat(p1_0.name,':'),p1_0.sku),concat(p1_0.name,null) from Product p1_0 order by p1_0.id;

-- market-str-5
select c1_0.id from Client c1_0 where c1_0.email like '%\\_%' or c1_0.email like '%\\%%' order by c1_0.id;

-- market-str-6
select c1_0.id from Client c1_0 where lower(c1_0.name)='ann' and lower(c1_0.email) like lower('%X%') order by c1_0.id;

-- market-str-7
select p1_0.id from Product p1_0 where p1_0.name like '%''%' or p1_0.name like 'Gr__e%' order by p1_0.id;

-- market-str-8
select p1_0.id from Product p1_0 where p1_0.name like replace(concat('%','ü','%'),'\\','\\\\') order by p1_0.id;

-- market-str-9
select p1_0.id,concat(concat(cast(p1_0.id as varchar),'-'),cast(p1_0.stock as varchar)) from Product p1_0 where p1_0.sku is not null order by p1_0.sku;

-- market-str-10
select c1_0.name,count(*) from Client c1_0 group by c1_0.name order by c1_0.name;

-- market-str-11
select ascii('A'),char(228),hex('ab'),length('ü'),character_length('ü') from Category c1_0 where c1_0.id=1;

-- market-str-12
select p1_0.name from Product p1_0 where p1_0.name>'E' order by p1_0.name desc;

-- market-str-13
select (p1_0.name collate utf8_bin) from Product p1_0 order by p1_0.id;
