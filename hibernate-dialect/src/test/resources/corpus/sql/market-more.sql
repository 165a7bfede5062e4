-- market-in-1
select p1_0.id from Product p1_0 where p1_0.id in (1,2,3,99) order by p1_0.id;

-- market-in-2
select p1_0.id from Product p1_0 where p1_0.category_id in (select c2_0.id from Category c2_0 join Category p2_0 on p2_0.id=c2_0.parent_id where p2_0.name='All') order by p1_0.id;

-- market-in-3
select p1_0.id from Product p1_0 where (p1_0.category_id,p1_0.status) in (select p2_0.category_id,p2_0.status from Product p2_0 where p2_0.rating>=4) order by p1_0.id;

-- market-in-4
select p1_0.id from Product p1_0 where p1_0.status in ('ACTIVE','RETIRED') and p1_0.status not in ('RETIRED') order by p1_0.id;

-- market-in-5
select p1_0.id from Product p1_0 where p1_0.id not in (select ol1_0.product_id from OrderLine ol1_0) order by p1_0.id;

-- market-in-6
select p1_0.id from Product p1_0 where p1_0.cost not in (select p2_0.cost from Product p2_0 where p2_0.id=4) order by p1_0.id;

-- market-in-7
select c1_0.id from Client c1_0 where c1_0.city in ('Rome','Oslo') and c1_0.vip=true order by c1_0.id;

-- market-in-8
select p1_0.id from Product p1_0 where p1_0.price in (8.99,15.75) order by p1_0.id;

-- market-in-9
select p1_0.id from Product p1_0 where 'classic' in (select n1_0.note from product_note n1_0 where p1_0.id=n1_0.Product_id) order by p1_0.id;

-- market-coll-1
select p1_0.name,(select count(*) from product_note n1_0 where p1_0.id=n1_0.Product_id) from Product p1_0 where exists(select 1 from product_note n2_0 where p1_0.id=n2_0.Product_id) order by p1_0.id;

-- market-coll-2
select p1_0.id from Product p1_0 where exists(select 1 from product_note n1_0 where p1_0.id=n1_0.Product_id and n1_0.note='classic') order by p1_0.id;

-- market-coll-3
select n1_0.note,count(p1_0.id) from Product p1_0 join product_note n1_0 on p1_0.id=n1_0.Product_id group by n1_0.note order by n1_0.note;

-- market-coll-4
select po1_0.id from PurchaseOrder po1_0 where (select count(*) from OrderLine l1_0 where po1_0.id=l1_0.order_id)>1;

-- market-coll-5
select po1_0.id,(select sum(l1_0.qty) from OrderLine l1_0 where po1_0.id=l1_0.order_id),(select max(ol1_0.unit) from OrderLine ol1_0 where ol1_0.order_id=po1_0.id) from PurchaseOrder po1_0 order by po1_0.id;

-- market-coll-6
select c1_0.id from Client c1_0 where exists(select o1_0.id from PurchaseOrder o1_0 where o1_0.total>30 and exists(select 1 from OrderLine l1_0 where l1_0.qty>2 and o1_0.id=l1_0.order_id) and c1_0.id=o1_0.client_id) order by c1_0.id;

-- market-coll-7
select c1_0.id from Client c1_0 where not exists(select 1 from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id) order by c1_0.id;

-- market-coll-8
select distinct c1_0.name from Client c1_0 join PurchaseOrder o1_0 on c1_0.id=o1_0.client_id join OrderLine l1_0 on o1_0.id=l1_0.order_id join Product p1_0 on p1_0.id=l1_0.product_id join Category c2_0 on c2_0.id=p1_0.category_id where c2_0.name='Toys' order by c1_0.name;

-- market-coll-9
select p1_0.id,(select max(n1_0.note) from product_note n1_0 where p1_0.id=n1_0.Product_id),(select min(n2_0.note) from product_note n2_0 where p1_0.id=n2_0.Product_id) from Product p1_0 order by p1_0.id;

-- market-coll-10
select po1_0.id,po1_0.client_id,l1_0.order_id,l1_0.no,l1_0.discount,p1_0.id,p1_0.added,p1_0.category_id,p1_0.cost,p1_0.fragile,p1_0.launched,p1_0.name,p1_0.price,p1_0.rating,p1_0.sku,p1_0.status,p1_0.stock,p1_0.updated,p1_0.version,p1_0.weight,l1_0.qty,l1_0.unit,po1_0.order_number,po1_0.placed,po1_0.shipped,po1_0.state,po1_0.took,po1_0.total from PurchaseOrder po1_0 left join OrderLine l1_0 on po1_0.id=l1_0.order_id left join Product p1_0 on p1_0.id=l1_0.product_id order by po1_0.id,l1_0.no;

-- market-coll-11
select c1_0.id,c1_0.born,c1_0.callAt,c1_0.credit,c1_0.email,c1_0.name,o1_0.client_id,o1_0.id,o1_0.order_number,o1_0.placed,o1_0.shipped,o1_0.state,o1_0.took,o1_0.total,c1_0.street,c1_0.city,c1_0.country,c1_0.referrer_id,c1_0.vip from Client c1_0 left join PurchaseOrder o1_0 on c1_0.id=o1_0.client_id where c1_0.vip order by c1_0.id;

-- market-coll-12
select c1_0.name,o1_0.c0 from Client c1_0 left join (select max(po1_0.total),po1_0.client_id from PurchaseOrder po1_0 group by po1_0.client_id) o1_0(c0,key_0) on o1_0.key_0=c1_0.id order by c1_0.id;

-- market-coll-13
select c1_0.name,o1_0.c0 from Client c1_0 left join (select po1_0.order_number,po1_0.placed,po1_0.client_id,row_number() over(partition by po1_0.client_id order by po1_0.placed desc) from PurchaseOrder po1_0) o1_0(c0,c1,key_0,row_) on o1_0.key_0=c1_0.id and o1_0.row_<=1 order by c1_0.id;

-- market-coll-14
select c1_0.name,coalesce(o1_0.c0,0) from Client c1_0 left join (select count(*),po1_0.client_id from PurchaseOrder po1_0 group by po1_0.client_id) o1_0(c0,key_0) on o1_0.key_0=c1_0.id order by c1_0.id;

-- market-coll-15
select p1_0.name,l1_0.c0 from Product p1_0 join (select ol1_0.qty,ol1_0.product_id,row_number() over(partition by ol1_0.product_id order by ol1_0.qty desc) from OrderLine ol1_0) l1_0(c0,key_0,row_) on l1_0.key_0=p1_0.id and l1_0.row_<=2 order by p1_0.id,l1_0.c0 desc;

-- market-coll-16
select c1_0.name,o1_0.c1,o1_0.c0 from Client c1_0 left join (select po1_0.state,sum(po1_0.total),po1_0.client_id from PurchaseOrder po1_0 group by po1_0.state,po1_0.client_id) o1_0(c0,c1,key_0) on o1_0.key_0=c1_0.id order by c1_0.id,o1_0.c0;

-- market-set-1
select c1_0.name from Client c1_0 union (select p1_0.name from Product p1_0 order by 1);

-- market-set-2
(select c1_0.name from Client c1_0 order by c1_0.id limit 2) union all (select p1_0.name from Product p1_0 order by p1_0.id limit 2);

-- market-set-3
select p1_0.category_id from Product p1_0 intersect select c2_0.id from Category c2_0;

-- market-set-4
select c1_0.id from Category c1_0 except select p1_0.category_id from Product p1_0;

-- market-set-5
select x1_0.c0 from (select c1_0.name from Client c1_0 union select c2_0.name from Category c2_0) x1_0(c0) order by x1_0.c0 limit 3;

-- market-dml-1
update Product set price=(p1_0.price*1.5),stock=(coalesce(p1_0.stock,0)+1) from Product p1_0 join Category c1_0 on c1_0.id=p1_0.category_id where c1_0.name='Toys' and Product.id=p1_0.id;

-- market-dml-2
select p1_0.id,p1_0.price,p1_0.stock from Product p1_0 order by p1_0.id;

-- market-dml-3
update Product set stock=(select coalesce(sum(m1_0.pieces),0) from Movement m1_0 where m1_0.product_id=Product.id) where Product.id in (1,3);

-- market-dml-4
update Product set rating=1 where not exists(select 1 from OrderLine ol1_0 where ol1_0.product_id=Product.id) and Product.price<(select avg(p3_0.price) from Product p3_0);

-- market-dml-5
select p1_0.id,p1_0.stock,p1_0.rating from Product p1_0 order by p1_0.id;

-- market-dml-6
delete from OrderLine using OrderLine ol1_0 join PurchaseOrder o1_0 on o1_0.id=ol1_0.order_id where o1_0.state=0 and (OrderLine.order_id=ol1_0.order_id and OrderLine.no=ol1_0.no);

-- market-dml-7
delete from OrderLine where OrderLine.product_id in (select p2_0.id from Product p2_0 where p2_0.status='RETIRED') and OrderLine.qty=1;

-- market-dml-8
select count(*) from OrderLine ol1_0;

-- market-dml-9
insert into Category(id,name,parent_id) select (c2_0.id+50),lower(c2_0.name),c2_0.id from Category c2_0 where c2_0.parent_id is not null;

-- market-dml-10
insert into Category(id,name) values (50,'v'), (51,'w');

-- market-dml-11
select c1_0.id,c1_0.name,c1_0.parent_id from Category c1_0 order by c1_0.id;

-- market-dml-12
update Product set name=concat(Product.name,'!'),version=(Product.version+1) where Product.sku like 'B-%';

-- market-dml-13
select p1_0.name,p1_0.version from Product p1_0 order by p1_0.id;

-- market-dml-14
update PurchaseOrder set state=2,took=300000000000 where PurchaseOrder.id=2;
