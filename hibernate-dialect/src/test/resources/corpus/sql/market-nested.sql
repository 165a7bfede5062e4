-- market-sum-1
select c1_0.name,case when exists(select 1 from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id and po1_0.state=0) then 'open' when (select count(*) from PurchaseOrder po2_0 where po2_0.client_id=c1_0.id)>1 then 'many' else 'none' end from Client c1_0 order by c1_0.id;

-- market-sum-2
select c1_0.name,count(*),(max(p1_0.price)-min(p1_0.price)) from Product p1_0 join Category c1_0 on c1_0.id=p1_0.category_id where p1_0.category_id is not null group by c1_0.name having count(*)>(select (count(*)/10) from Product p2_0) order by 3 desc,1;

-- market-sum-3
select ((year(po1_0.placed)*100)+month(po1_0.placed)),count(distinct po1_0.client_id) from PurchaseOrder po1_0 where po1_0.placed is not null group by ((year(po1_0.placed)*100)+month(po1_0.placed)) order by 1;

-- market-sum-4
select c1_0.country,sum(po1_0.total),sum(sum(po1_0.total)) over(order by c1_0.country rows unbounded preceding) from PurchaseOrder po1_0 join Client c1_0 on c1_0.id=po1_0.client_id group by c1_0.country order by 1;

-- market-sum-5
select coalesce(p2_0.name,c1_0.name),sum(p1_0.stock) from Product p1_0 join Category c1_0 on c1_0.id=p1_0.category_id left join Category p2_0 on p2_0.id=c1_0.parent_id group by coalesce(p2_0.name,c1_0.name) order by 2 desc,1;

-- market-sum-6
select c1_0.vip,c1_0.country,count(*) from Client c1_0 group by cube(c1_0.vip,c1_0.country) order by 1,2,3;

-- market-sum-7
select po1_0.state,count(case when po1_0.total>10 then 1 else null end),sum(case when po1_0.shipped is not null then po1_0.total else null end),avg(case when c1_0.vip then po1_0.total else null end) from PurchaseOrder po1_0 join Client c1_0 on c1_0.id=po1_0.client_id group by po1_0.state order by po1_0.state;

-- market-sum-8
select c1_0.name,sum((ol1_0.qty*ol1_0.unit)),((sum((ol1_0.qty*ol1_0.unit))*100)/sum(sum((ol1_0.qty*ol1_0.unit))) over()) from OrderLine ol1_0 join PurchaseOrder o1_0 on o1_0.id=ol1_0.order_id join Client c1_0 on c1_0.id=o1_0.client_id group by c1_0.name order by 2 desc;

-- market-sum-9
select p1_0.name from Product p1_0 where (select sum(ol1_0.qty) from OrderLine ol1_0 where ol1_0.product_id=p1_0.id)=(select max(x1_0.c0) from (select sum(ol2_0.qty) from OrderLine ol2_0 group by ol2_0.product_id) x1_0(c0));

-- market-sum-10
select c1_0.name,o1_0.order_number from Client c1_0 left join PurchaseOrder o1_0 on c1_0.id=o1_0.client_id and o1_0.placed=(select max(po1_0.placed) from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id) order by c1_0.id;

-- market-sum-11
select max(case when p1_0.status='ACTIVE' then p1_0.price end),min(case p1_0.status when 'RETIRED' then p1_0.price end),sum(case when p1_0.fragile then 1 else 0 end) from Product p1_0;

-- market-sum-12
select c1_0.name,count(po1_0.id) from Client c1_0 left join PurchaseOrder po1_0 on po1_0.client_id=c1_0.id and po1_0.total>20 group by c1_0.name having count(po1_0.id)>=1 order by 2 desc,c1_0.name;

-- market-sum-13
select po1_0.id,(select z1_0.c0 from (select group_concat(p1_0.name order by p1_0.name separator '+') from OrderLine ol1_0 join Product p1_0 on p1_0.id=ol1_0.product_id where ol1_0.order_id=3) z1_0(c0)) from PurchaseOrder po1_0 order by po1_0.id;

-- market-sum-14
select po1_0.order_number,group_concat(p1_0.name order by l1_0.no separator '+') from PurchaseOrder po1_0 join OrderLine l1_0 on po1_0.id=l1_0.order_id join Product p1_0 on p1_0.id=l1_0.product_id group by po1_0.order_number order by po1_0.order_number;

-- market-sum-15
select p1_0.sku,p1_0.name,dense_rank() over(partition by p1_0.status order by p1_0.price desc,p1_0.id) from Product p1_0 order by p1_0.status asc nulls last,3;

-- market-sum-16
select avg(cast(po1_0.total as double)),((count(*)*1.0)/count(distinct po1_0.client_id)) from PurchaseOrder po1_0;

-- market-sum-17
select c1_0.name from Client c1_0 where c1_0.credit>(select avg(c2_0.credit) from Client c2_0 where c2_0.country=c1_0.country) order by c1_0.id;

-- market-sum-18
-- refused: RH5107 all, any: StarRocks compares with all or any value of a subquery only if it neither groups, limits nor unites. → Put it into a common table expression and select from that.

-- market-sum-19
-- refused: RH5107 subquery: StarRocks takes no limit in a subquery that depends on the query around it. → Take the row by an aggregate: max, min, max_by(value, order), min_by(value, order).

-- market-sum-20
select distinct c1_0.name,po1_0.state from PurchaseOrder po1_0 join Client c1_0 on c1_0.id=po1_0.client_id where po1_0.client_id is not null order by c1_0.name,po1_0.state;

-- market-bl-2
select c1_0.id from Client c1_0 where (c1_0.vip=true and c1_0.country='IT') order by c1_0.id;

-- market-bl-3
select c1_0.id from Client c1_0 where (c1_0.name>='Bob' and not (c1_0.name='Bob' and c1_0.id<=1)) order by c1_0.name,c1_0.id;

-- market-bl-5
select p1_0.id from Product p1_0 where p1_0.category_id in (select c2_0.id from Category c2_0 where c2_0.parent_id is not null) and p1_0.id not in (select ol1_0.product_id from OrderLine ol1_0 where ol1_0.product_id is not null) order by p1_0.id;

-- market-bl-6
select c1_0.id,c1_0.name from Client c1_0 where (exists(select 1 from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id) or exists(select 1 from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.client_id=c1_0.id)) order by c1_0.id;

-- market-bl-7
select c1_0.id from Client c1_0 where c1_0.id in (select po1_0.client_id from PurchaseOrder po1_0 union select n1_0.client_id from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0) order by c1_0.id;

-- market-bl-8
-- refused: RH5107 subquery: StarRocks takes nothing but equalities with columns of the query around it in this subquery. → Join the tables instead, or use it as a condition of its own: … and exists (…).

-- market-bl-9
select po1_0.id from PurchaseOrder po1_0 where po1_0.total between (select min(po2_0.total) from PurchaseOrder po2_0) and (select avg(po3_0.total) from PurchaseOrder po3_0) order by po1_0.id;

-- market-bl-10
select po1_0.id,po2_0.id from PurchaseOrder po1_0 join PurchaseOrder po2_0 on po1_0.client_id=po2_0.client_id and po1_0.id<po2_0.id and po1_0.placed<po2_0.placed;

-- market-bl-11
update PurchaseOrder set total=(select sum((ol1_0.qty*ol1_0.unit)) from OrderLine ol1_0 where ol1_0.order_id=PurchaseOrder.id),order_number=concat('N',PurchaseOrder.order_number) where PurchaseOrder.state in (select max(po2_0.state) from PurchaseOrder po2_0);

-- market-bl-12
select po1_0.id,po1_0.total,po1_0.order_number from PurchaseOrder po1_0 order by po1_0.id;

-- market-bl-13
select n1_0.id from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.client_id in (select c2_0.id from Client c2_0 where c2_0.country='XX');

-- market-bl-14
select cp1_0.id from CardPayment cp1_0 join Payment cp1_1 on cp1_0.id=cp1_1.id join PurchaseOrder o1_0 on o1_0.id=cp1_1.order_id join Client c1_0 on c1_0.id=o1_0.client_id where c1_0.name='Ann';

-- market-bl-15
select cp1_0.network,cp1_1.paidAt from CardPayment cp1_0 join Payment cp1_1 on cp1_0.id=cp1_1.id order by cp1_0.id;

-- market-bl-16
insert into Category(id,name,parent_id) select (200+row_number() over(order by c2_0.id)),c2_0.name,c2_0.parent_id from Category c2_0 where c2_0.parent_id is not null;

-- market-bl-17
select count(*),min(c1_0.id),max(c1_0.id) from Category c1_0 where c1_0.id>200;

-- market-bl-18
delete from Category where Category.id>200 and Category.name in (select c2_0.name from Category c2_0 where c2_0.id<200);

-- market-union-1
select c1_0.id,c1_0.name from Client c1_0 where (exists(select 1 from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id) or exists(select 1 from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.client_id=c1_0.id)) order by c1_0.id;

-- market-union-2
select c1_0.id from Client c1_0 where (not exists(select 1 from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id) and not exists(select 1 from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.client_id=c1_0.id)) order by c1_0.id;

-- market-union-3
select c1_0.id from Client c1_0 where (c1_0.id in (select po1_0.client_id from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id) or c1_0.id in (select n1_0.client_id from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.client_id=c1_0.id)) order by c1_0.id;

-- market-union-4
select c1_0.id from Client c1_0 where (c1_0.id not in (select po1_0.client_id from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id) and c1_0.id not in (select n1_0.client_id from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.client_id=c1_0.id)) or c1_0.vip order by c1_0.id;

-- market-union-5
select c1_0.id from Client c1_0 where c1_0.vip or (exists(select 1 from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id) or exists(select 1 from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.client_id=c1_0.id)) order by c1_0.id;
