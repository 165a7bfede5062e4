-- market-report-1
select year(po1_0.placed),month(po1_0.placed),count(*),sum(po1_0.total),avg(po1_0.total),sum(case when po1_0.state=2 then po1_0.total else 0 end) from PurchaseOrder po1_0 where po1_0.placed is not null group by year(po1_0.placed),month(po1_0.placed) order by 1,2;

-- market-report-2
select c1_0.name,(select count(po1_0.id) from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id),(select sum(po2_0.total) from PurchaseOrder po2_0 where po2_0.client_id=c1_0.id and po2_0.state<>0),(select max(po3_0.placed) from PurchaseOrder po3_0 where po3_0.client_id=c1_0.id) from Client c1_0 order by c1_0.id;

-- market-report-3
select c1_0.name,count(o1_0.id),coalesce(sum(o1_0.total),0) from Client c1_0 left join PurchaseOrder o1_0 on c1_0.id=o1_0.client_id group by c1_0.id,c1_0.name having coalesce(sum(o1_0.total),0)>=0 order by coalesce(sum(o1_0.total),0) desc,c1_0.name;

-- market-report-4
select c1_0.name,count(distinct o1_0.client_id),sum(((ol1_0.qty*ol1_0.unit)*(1-coalesce(ol1_0.discount,0)))) from OrderLine ol1_0 join Product p1_0 on p1_0.id=ol1_0.product_id join Category c1_0 on c1_0.id=p1_0.category_id join PurchaseOrder o1_0 on o1_0.id=ol1_0.order_id group by c1_0.name order by c1_0.name;

-- market-report-5
select p1_0.name,sum(case when exists(select 1 from OrderLine ol1_0 where ol1_0.product_id=p1_0.id and ol1_0.qty>2) then 1 else 0 end) from Product p1_0 group by p1_0.name order by p1_0.name;

-- market-report-6
select sum(case when p1_0.stock>(select avg(p2_0.stock) from Product p2_0 where p2_0.category_id=p1_0.category_id) then 1 else 0 end) from Product p1_0;

-- market-report-7
select c1_0.country,c1_0.vip,count(*),grouping(c1_0.country),grouping(c1_0.vip),grouping(c1_0.country) sort_0 from Client c1_0 group by rollup(c1_0.country,c1_0.vip) order by 1 asc nulls last,2 asc nulls last,sort_0;

-- market-report-8
select coalesce(c1_0.country,'?'),count(*) from Client c1_0 group by coalesce(c1_0.country,'?') order by 2 desc,1;

-- market-report-9
select c1_0.city,sum(po1_0.total),rank() over(order by sum(po1_0.total) desc) from PurchaseOrder po1_0 join Client c1_0 on c1_0.id=po1_0.client_id where po1_0.client_id is not null group by c1_0.city order by 3,1;

-- market-report-10
select c1_0.name,p1_0.name,p1_0.price,sum(p1_0.price) over(partition by p1_0.category_id order by p1_0.price rows unbounded preceding),(p1_0.price/sum(p1_0.price) over(partition by p1_0.category_id)) from Product p1_0 join Category c1_0 on c1_0.id=p1_0.category_id where p1_0.category_id is not null order by p1_0.id;

-- market-report-11
select po1_0.id,po1_0.total,lag(po1_0.total,1,0) over(partition by po1_0.client_id order by po1_0.placed),(po1_0.total-lag(po1_0.total) over(partition by po1_0.client_id order by po1_0.placed)) from PurchaseOrder po1_0 order by po1_0.id;

-- market-report-12
select x1_0.c0,x1_0.c1 from (select c1_0.city,count(*) from Client c1_0 group by c1_0.city) x1_0(c0,c1) where x1_0.c1>1;

-- market-report-13
select avg(x1_0.c1),max(x1_0.c2) from (select po1_0.client_id,sum(po1_0.total),count(*) from PurchaseOrder po1_0 group by po1_0.client_id) x1_0(c0,c1,c2);

-- market-report-14
select y1_0.c0,y1_0.c1 from (select p1_0.name,row_number() over(partition by p1_0.category_id order by p1_0.price desc),p1_0.category_id from Product p1_0) y1_0(c0,c1,c2) where y1_0.c1=1 and y1_0.c2 is not null order by y1_0.c0;

-- market-report-15
select percentile_cont(p1_0.price,0.5) from Product p1_0;

-- market-report-16
select p1_0.status,group_concat(p1_0.name order by p1_0.name separator ', ') from Product p1_0 group by p1_0.status order by p1_0.status;

-- market-report-17
select cast(floor((p1_0.price/10)) as int),count(*) from Product p1_0 where p1_0.price is not null group by cast(floor((p1_0.price/10)) as int) order by 1;

-- market-report-18
select date_trunc('month',po1_0.placed),sum(po1_0.total) from PurchaseOrder po1_0 group by date_trunc('month',po1_0.placed) order by 1;

-- market-report-19
select c1_0.name,(select count(po1_0.id) from PurchaseOrder po1_0 where po1_0.client_id=c1_0.id) sort_0 from Client c1_0 order by sort_0 desc,c1_0.name;

-- market-report-20
select p1_0.name,p1_0.price from Product p1_0 where ((select count(*) from Product p2_0 where p2_0.price is not null)=0 or p1_0.price>=(select case when count(*)=count(p2_0.price) then max(p2_0.price) end from Product p2_0 where p2_0.price is not null));

-- market-page-1
select p1_0.id,p1_0.added,p1_0.category_id,p1_0.cost,p1_0.fragile,p1_0.launched,p1_0.name,p1_0.price,p1_0.rating,p1_0.sku,p1_0.status,p1_0.stock,p1_0.updated,p1_0.version,p1_0.weight from Product p1_0 order by p1_0.price desc,p1_0.id limit 1,2;

-- market-page-2
select p1_0.name from Product p1_0 order by p1_0.rating,p1_0.id limit 1,3;

-- market-page-3
select * from (select p1_0.id c0,rank() over(order by p1_0.status,p1_0.id desc) rnk from Product p1_0) r_0_ where r_0_.rnk<=2 order by r_0_.rnk;

-- market-page-4
select p1_0.id from Product p1_0 where p1_0.id in (select p2_0.id from Product p2_0 order by p2_0.price desc limit 2) order by p1_0.id;

-- market-page-5
select distinct c1_0.name from Product p1_0 join Category c1_0 on c1_0.id=p1_0.category_id order by c1_0.name limit 3;

-- market-crit-1
select c1_0.name,case when c1_0.vip then 'v' when c1_0.credit>50 then 'c' else null end from Client c1_0 order by c1_0.id;

-- market-crit-2
select c1_0.id from Client c1_0 where (c1_0.vip and c1_0.credit is null) or not((c1_0.vip or c1_0.credit>10)) order by c1_0.id;

-- market-crit-3
select c1_0.id from Client c1_0 where not(c1_0.credit<=>0) and c1_0.referrer_id<=>null order by c1_0.id;

-- market-crit-4
select c1_0.id,r2_0.name from Client c1_0 left join Client r1_0 on r1_0.id=c1_0.referrer_id left join Client r2_0 on r2_0.id=r1_0.referrer_id where r2_0.id is null or r2_0.vip order by c1_0.id;

-- market-crit-5
select c1_0.name,c2_0.name from Client c1_0,Client c2_0 where c1_0.country=c2_0.country and c1_0.id<c2_0.id order by c1_0.id,c2_0.id;

-- market-crit-6
select count(distinct c1_0.country),count(c1_0.email),count(*),sum(case when c1_0.vip then 1 end) from Client c1_0;

-- market-crit-7
select min(c1_0.vip),max(c1_0.vip),count(case when c1_0.vip then 1 else null end) from Client c1_0;

-- market-crit-8
select p1_0.name from Product p1_0 where (case p1_0.fragile when true then false when false then true else true end = true) order by p1_0.id;

-- market-crit-9
select p1_0.name from Product p1_0 where p1_0.fragile=false or p1_0.fragile is null order by p1_0.id;

-- market-crit-10
select po1_0.id from PurchaseOrder po1_0 join Client c1_0 on c1_0.id=po1_0.client_id join Client r1_0 on r1_0.id=c1_0.referrer_id where r1_0.name='Ann' or po1_0.client_id is null order by po1_0.id;

-- market-crit-11
select p1_0.id from Product p1_0 where p1_0.status>'DRAFT' order by p1_0.id;

-- market-crit-12
select po1_0.state,po1_0.state,p1_0.status from PurchaseOrder po1_0 join OrderLine l1_0 on po1_0.id=l1_0.order_id join Product p1_0 on p1_0.id=l1_0.product_id order by po1_0.id,l1_0.no;

-- market-crit-13
select max(p1_0.status),min(o1_0.state) from OrderLine ol1_0 join Product p1_0 on p1_0.id=ol1_0.product_id join PurchaseOrder o1_0 on o1_0.id=ol1_0.order_id;

-- market-win-1
select po1_0.id,count(*) over(),sum(po1_0.total) over(order by po1_0.id),avg(po1_0.total) over(partition by po1_0.state) from PurchaseOrder po1_0 order by po1_0.id;

-- market-win-2
select po1_0.id,first_value(po1_0.order_number) over(order by po1_0.placed asc nulls last),last_value(po1_0.order_number) over(order by po1_0.id rows between unbounded preceding and unbounded following) from PurchaseOrder po1_0 order by po1_0.id;

-- market-win-3
select p1_0.id,ntile(2) over(order by p1_0.id),dense_rank() over(order by p1_0.status),percent_rank() over(order by p1_0.id),cume_dist() over(order by p1_0.id) from Product p1_0 order by p1_0.id;

-- market-win-4
select p1_0.category_id,count(*),sum(count(*)) over(),((100.0*count(*))/sum(count(*)) over()) from Product p1_0 group by p1_0.category_id order by 1;

-- market-win-5
select array_agg(p1_0.name) over(partition by p1_0.category_id order by p1_0.id)[2] from Product p1_0 order by p1_0.id;

-- market-win-6
select p1_0.id,max(case when p1_0.status='ACTIVE' then p1_0.price else null end) over(partition by p1_0.category_id) from Product p1_0 order by p1_0.id;
