-- market-poly-1
select p1_0.id,p1_0.amount,case when p1_1.id is not null then 1 when p1_2.id is not null then 2 end from Payment p1_0 left join CardPayment p1_1 on p1_0.id=p1_1.id left join CashPayment p1_2 on p1_0.id=p1_2.id order by p1_0.id;

-- market-poly-2
select p1_1.network,sum(p1_0.amount) from Payment p1_0 left join CardPayment p1_1 on p1_0.id=p1_1.id group by p1_1.network order by 1;

-- market-poly-3
select po1_0.id,p1_1.network from PurchaseOrder po1_0 join Payment p1_0 on po1_0.id=p1_0.order_id join CardPayment p1_1 on p1_0.id=p1_1.id order by po1_0.id;

-- market-poly-4
select po1_0.order_number,p1_0.amount from PurchaseOrder po1_0 left join (Payment p1_0 join CashPayment p1_1 on p1_0.id=p1_1.id) on po1_0.id=p1_0.order_id and case when p1_1.id is not null then 2 end=2 order by po1_0.id,p1_0.id;

-- market-poly-5
select n1_0.id,n1_0.`text`,case n1_0.clazz_ when 1 then n1_0.subject when 2 then n1_0.phone end from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 order by n1_0.id;

-- market-poly-6
select p1_0.name,sum(case when m1_0.direction='IN' then m1_0.pieces else -m1_0.pieces end) from Movement m1_0 join Product p1_0 on p1_0.id=m1_0.product_id group by p1_0.name order by 1;

-- market-poly-7
select count(*) from Movement m1_0 where m1_0.direction<>'IN' and m1_0.moved>cast('2024-02-01 00:00:00.000000' as datetime);

-- market-poly-8
select c1_0.name,count(n1_0.id) from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 join Client c1_0 on c1_0.id=n1_0.client_id group by c1_0.name order by 1;

-- market-poly-9
select p1_0.id,case when p1_1.id is not null then 1 when p1_2.id is not null then 2 end,p1_0.amount,p1_0.order_id,p1_0.paidAt,p1_1.digits,p1_1.network,p1_2.given from Payment p1_0 left join CardPayment p1_1 on p1_0.id=p1_1.id left join CashPayment p1_2 on p1_0.id=p1_2.id join PurchaseOrder o1_0 on o1_0.id=p1_0.order_id join Client c1_0 on c1_0.id=o1_0.client_id where c1_0.vip and p1_0.amount>5 order by p1_0.id;

-- market-poly-10
select cp1_0.id from CardPayment cp1_0 union (select cp2_0.id from CashPayment cp2_0 order by 1);

-- market-poly-11
select n1_0.`text` from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.client_id in (select po1_0.client_id from PurchaseOrder po1_0 where po1_0.total>10) order by n1_0.id;

-- market-poly-12
select case when p1_1.id is not null then 1 when p1_2.id is not null then 2 end,count(*),sum(p1_0.amount) from Payment p1_0 left join CardPayment p1_1 on p1_0.id=p1_1.id left join CashPayment p1_2 on p1_0.id=p1_2.id group by case when p1_1.id is not null then 1 when p1_2.id is not null then 2 end order by 3;

-- market-poly-13
select cp1_0.id from CashPayment cp1_0 join Payment cp1_1 on cp1_0.id=cp1_1.id where cp1_1.order_id=2;

-- market-poly-14
select cp1_0.given,cp1_1.amount from CashPayment cp1_0 join Payment cp1_1 on cp1_0.id=cp1_1.id order by cp1_0.id;

-- market-poly-15
select n1_0.id from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.client_id=1;

-- market-poly-16
select n1_0.id from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 where n1_0.id in (select m1_0.id from Mail m1_0 where m1_0.subject is null);

-- market-poly-17
select n1_0.id,n1_0.`text` from (select id, `text`, client_id, subject, null as phone, 1 as clazz_ from Mail union all select id, `text`, client_id, null as subject, phone, 2 as clazz_ from Sms) n1_0 order by n1_0.id;

-- market-poly-18
update Movement set reason='gone' where Movement.order_id is null and Movement.direction='OUT';

-- market-poly-19
select p1_0.id from Payment p1_0 where p1_0.amount<4;

-- market-poly-20
select p1_0.id,p1_0.amount from Payment p1_0 where p1_0.order_id in (select po1_0.id from PurchaseOrder po1_0 where po1_0.state=2) order by p1_0.id;

-- market-poly-21
select m1_0.id,m1_0.direction,m1_0.moved,m1_0.pieces,m1_0.product_id,m1_0.supplier,m1_0.order_id,m1_0.reason from Movement m1_0 where m1_0.reason='sold' or m1_0.supplier like 'A%' order by m1_0.id;

-- market-emb-1
select c1_0.id,c1_0.born,c1_0.callAt,c1_0.credit,c1_0.email,c1_0.name,c1_0.street,c1_0.city,c1_0.country,c1_0.referrer_id,c1_0.vip from Client c1_0 where (c1_0.street,c1_0.city,c1_0.country) in (select c2_0.street,c2_0.city,c2_0.country from Client c2_0 where c2_0.id=1);

-- market-emb-2
select c1_0.city,c1_0.country from Client c1_0 where (c1_0.street is not null or c1_0.city is not null or c1_0.country is not null) order by c1_0.id;

-- market-emb-3
select ol1_0.order_id,ol1_0.no,ol1_0.discount,ol1_0.product_id,ol1_0.qty,ol1_0.unit from OrderLine ol1_0 where ol1_0.order_id=3 and ol1_0.no in (1,3) order by ol1_0.no;

-- market-emb-4
select ol1_0.order_id,ol1_0.no,ol1_0.qty from OrderLine ol1_0 order by ol1_0.order_id,ol1_0.no;

-- market-emb-5
select ol1_0.order_id,ol1_0.no,ol1_0.discount,ol1_0.product_id,ol1_0.qty,ol1_0.unit from OrderLine ol1_0 where ((ol1_0.order_id=1 and ol1_0.no=1) or (ol1_0.order_id=3 and ol1_0.no=2)) order by ol1_0.order_id;

-- market-emb-6
select count(*) from OrderLine ol1_0 where (ol1_0.order_id,ol1_0.no) in (select ol2_0.order_id,ol2_0.no from OrderLine ol2_0 where ol2_0.qty>1);

-- market-emb-7
select max(ol1_0.no),ol1_0.order_id from OrderLine ol1_0 group by ol1_0.order_id order by 2;

-- market-emb-8
select c1_0.street,c1_0.city,c1_0.country,count(*) from Client c1_0 where c1_0.city is not null group by c1_0.street,c1_0.city,c1_0.country order by c1_0.city,c1_0.street;

-- market-emb-9
update Client set city=upper(Client.city),street=null where Client.country='IT';

-- market-emb-10
select c1_0.id,c1_0.street,c1_0.city,c1_0.country from Client c1_0 where c1_0.city='ROME' order by c1_0.id;
