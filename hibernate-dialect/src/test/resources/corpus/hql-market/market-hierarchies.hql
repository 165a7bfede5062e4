-- market-poly-1
select p.id, p.amount, type(p) from Payment p order by p.id

-- market-poly-2
select treat(p as CardPayment).network, sum(p.amount) from Payment p group by treat(p as CardPayment).network order by 1 nulls first

-- market-poly-3
select o.id, c.network from PurchaseOrder o join treat(o.payments as CardPayment) c order by o.id

-- market-poly-4
select o.number, p.amount from PurchaseOrder o left join o.payments p on type(p) = CashPayment order by o.id, p.id

-- market-poly-5
select n.id, n.text, case type(n) when Mail then treat(n as Mail).subject when Sms then treat(n as Sms).phone end from Notice n order by n.id

-- market-poly-6
select m.product.name, sum(case when type(m) = Inbound then m.pieces else -m.pieces end) from Movement m group by m.product.name order by 1

-- market-poly-7
select count(*) from Movement m where type(m) <> Inbound and m.moved > datetime 2024-02-01 00:00:00

-- market-poly-8
select n.client.name, count(n) from Notice n group by n.client.name order by 1

-- market-poly-9
from Payment p where p.order.client.vip and p.amount > 5 order by p.id

-- market-poly-10
select p.id from CardPayment p union select q.id from CashPayment q order by 1

-- market-poly-11
select n.text from Notice n where n.client in (select o.client from PurchaseOrder o where o.total > 10) order by n.id

-- market-poly-12
select type(p), count(*), sum(p.amount) from Payment p group by type(p) order by 3

-- market-poly-13
update CashPayment p set p.given = p.given + 1, p.amount = p.amount * 1 where p.order.id = 2

-- market-poly-14
select p.given, p.amount from CashPayment p order by p.id

-- market-poly-15
update Notice n set n.text = concat(coalesce(n.text, ''), '!') where n.client.id = 1

-- market-poly-16
delete from Notice n where n.id in (select m.id from Mail m where m.subject is null)

-- market-poly-17
select n.id, n.text from Notice n order by n.id

-- market-poly-18
update Outbound m set m.reason = 'gone' where m.order is null

-- market-poly-19
delete from Payment p where p.amount < 4

-- market-poly-20
select p.id, p.amount from Payment p where p.order in (from PurchaseOrder o where o.state = SENT) order by p.id

-- market-poly-21
select m from Movement m where treat(m as Outbound).reason = 'sold' or treat(m as Inbound).supplier like 'A%' order by m.id

-- market-emb-1
from Client c where c.place = (select d.place from Client d where d.id = 1)

-- market-emb-2
select c.place.city, c.place.country from Client c where c.place is not null order by c.id

-- market-emb-3
from OrderLine l where l.id.orderId = 3 and l.id.no in (1, 3) order by l.id.no

-- market-emb-4
select l.id, l.qty from OrderLine l order by l.id

-- market-emb-5
from OrderLine l where (l.id.orderId, l.id.no) in ((1L, 1), (3L, 2)) order by l.id.orderId

-- market-emb-6
select count(l) from OrderLine l where l.id in (select m.id from OrderLine m where m.qty > 1)

-- market-emb-7
select max(l.id.no), l.order.id from OrderLine l group by l.order.id order by 2

-- market-emb-8
select c.place, count(*) from Client c where c.place.city is not null group by c.place order by c.place.city, c.place.street

-- market-emb-9
update Client c set c.place.city = upper(c.place.city), c.place.street = null where c.place.country = 'IT'

-- market-emb-10
select c.id, c.place from Client c where c.place.city = 'ROME' order by c.id
