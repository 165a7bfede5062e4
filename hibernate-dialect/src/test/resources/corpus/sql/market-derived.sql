-- market-spr-1
select c1_0.id,c1_0.born,c1_0.callAt,c1_0.credit,c1_0.email,c1_0.name,c1_0.street,c1_0.city,c1_0.country,c1_0.referrer_id,c1_0.vip from Client c1_0 where upper(c1_0.name)=upper('ann') and c1_0.vip=true order by c1_0.name;

-- market-spr-2
select count(*) from Client c1_0 where (c1_0.email like replace(concat('%','o','%'),'\\','\\\\') or c1_0.city is null) and c1_0.vip<>true;

-- market-spr-3
select c1_0.id,c1_0.born,c1_0.callAt,c1_0.credit,c1_0.email,c1_0.name,c1_0.street,c1_0.city,c1_0.country,c1_0.referrer_id,c1_0.vip from Client c1_0 where c1_0.born between '1980-01-01' and '1999-12-31' order by c1_0.born desc limit 2;

-- market-spr-4
select c1_0.id,c1_0.born,c1_0.callAt,c1_0.credit,c1_0.email,c1_0.name,c1_0.street,c1_0.city,c1_0.country,c1_0.referrer_id,c1_0.vip from Client c1_0 where c1_0.country in ('NO','IT') and c1_0.credit>=10 order by c1_0.id;

-- market-spr-5
select distinct c1_0.id,c1_0.born,c1_0.callAt,c1_0.credit,c1_0.email,c1_0.name,c1_0.street,c1_0.city,c1_0.country,c1_0.referrer_id,c1_0.vip from Client c1_0 left join PurchaseOrder o1_0 on c1_0.id=o1_0.client_id where lower(c1_0.name) like replace(lower(concat('a','%')),'\\','\\\\') and o1_0.id is not null;

-- market-spr-6
select p1_0.id,p1_0.added,p1_0.category_id,p1_0.cost,p1_0.fragile,p1_0.launched,p1_0.name,p1_0.price,p1_0.rating,p1_0.sku,p1_0.status,p1_0.stock,p1_0.updated,p1_0.version,p1_0.weight from Product p1_0 where p1_0.stock<3 or p1_0.stock is null order by p1_0.id;

-- market-spr-7
delete from Client where Client.referrer_id=1 and Client.credit is null and Client.id>100;

-- market-spr-8
update Client set email='x' where Client.id=2;

-- market-spr-9
select case when count(c1_0.id)>0 then true else false end from Client c1_0 where c1_0.vip=true;

-- market-spr-10
select po1_0.id,po1_0.client_id,po1_0.order_number,po1_0.placed,po1_0.shipped,po1_0.state,po1_0.took,po1_0.total from PurchaseOrder po1_0 join Client c1_0 on c1_0.id=po1_0.client_id where po1_0.placed>'2024-02-01 00:00:00.0' and c1_0.city='Oslo' order by po1_0.placed desc,po1_0.id;

-- market-spr-11
select p1_0.id,p1_0.added,p1_0.category_id,p1_0.cost,p1_0.fragile,p1_0.launched,p1_0.name,p1_0.price,p1_0.rating,p1_0.sku,p1_0.status,p1_0.stock,p1_0.updated,p1_0.version,p1_0.weight from Product p1_0 join Category c1_0 on c1_0.id=p1_0.category_id join Category p2_0 on p2_0.id=c1_0.parent_id where c1_0.name='Books' or p2_0.name='Books' order by p1_0.id;

-- market-spr-12
select count(po1_0.id) from PurchaseOrder po1_0 join Client c1_0 on c1_0.id=po1_0.client_id where c1_0.referrer_id=1;

-- market-spr-13
select p1_0.id,p1_0.added,p1_0.category_id,p1_0.cost,p1_0.fragile,p1_0.launched,p1_0.name,p1_0.price,p1_0.rating,p1_0.sku,p1_0.status,p1_0.stock,p1_0.updated,p1_0.version,p1_0.weight from Product p1_0 where p1_0.id in (1,3) and ('e' is null or p1_0.name like replace(concat('%','e','%'),'\\','\\\\')) order by p1_0.id;

-- market-term-1
select c1_0.id,concat(concat(c1_0.street,', '),c1_0.city),coalesce(c1_0.city,c1_0.name,'-') from Client c1_0 order by c1_0.id;

-- market-term-2
select p1_0.id,(p1_0.rating*p1_0.stock),(p1_0.rating+1),(p1_0.weight*2),(p1_0.price+p1_0.stock),(p1_0.price*p1_0.rating) from Product p1_0 where p1_0.rating is not null order by p1_0.id;

-- market-term-3
select cast(p1_0.rating as varchar),cast(p1_0.status as varchar),case when p1_0.fragile then 'true' when not p1_0.fragile then 'false' else null end,(cast('12' as int)+1),(cast('1.5' as double)*2),cast('2024-02-03' as date) from Product p1_0 where p1_0.id=1;

-- market-term-4
select p1_0.id from Product p1_0 where p1_0.weight>0.35 and p1_0.cost<10.5 order by p1_0.id;

-- market-term-5
select concat(concat(date_format(p1_0.added,'%Y'),'-'),p1_0.sku),(year(p1_0.added)-2000),day(p1_0.added) from Product p1_0 where p1_0.added is not null order by p1_0.id;

-- market-term-6
select p1_0.id from Product p1_0 where p1_0.updated>=days_add(current_date(),-36500) and p1_0.updated<now(6) order by p1_0.id;

-- market-term-7
select nullif(c1_0.name,'Ann'),coalesce(c1_0.email,'none'),(coalesce(c1_0.credit,0)+1) from Client c1_0 order by c1_0.id;

-- market-term-8
select c1_0.id from Client c1_0 where character_length(trim(c1_0.name))=3 and locate('a',lower(c1_0.name))>0 and c1_0.email not like '%@y%' order by c1_0.id;

-- market-term-9
select sum((p1_0.price*p1_0.stock)),sum(cast(p1_0.stock as bigint)),avg(p1_0.rating),max(p1_0.weight),count(distinct p1_0.status) from Product p1_0;

-- market-term-10
select p1_0.id,concat_ws('-',p1_0.name,p1_0.sku),concat(p1_0.name,null) from Product p1_0 where p1_0.id<3 order by p1_0.id;

-- market-term-11
select concat('a',1),concat('x',p1_0.id),concat(1,'y') from Product p1_0 where p1_0.id=1;

-- market-term-12
select substring(cast(hours_add(cast(concat('1970-01-01 ',c1_0.callAt) as datetime),1) as varchar),12),substring(cast(minutes_add(cast(concat('1970-01-01 ',c1_0.callAt) as datetime),-30) as varchar),12) from Client c1_0 where c1_0.callAt is not null order by c1_0.id;

-- market-term-13
select po1_0.id,days_add(po1_0.placed,(po1_0.id*1)),seconds_add(minutes_add(po1_0.placed,90),30) from PurchaseOrder po1_0 where po1_0.placed is not null order by po1_0.id;

-- market-term-15
select po1_0.id from PurchaseOrder po1_0 where po1_0.took between 1*864e11 and 30*36e11 or po1_0.took=48*36e11 order by po1_0.id;

-- market-term-16
select cast(po1_0.id as varchar),cast(po1_0.total as varchar),cast(po1_0.state as int),cast(po1_0.state as varchar) from PurchaseOrder po1_0 order by po1_0.id;
