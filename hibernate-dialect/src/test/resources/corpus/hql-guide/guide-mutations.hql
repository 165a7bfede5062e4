-- g-mutations-001
update Person p set p.name = 'x'

-- g-mutations-002
update Person set name = 'x' where name is null

-- g-mutations-003
update versioned Person p set p.name = upper(p.name), p.nickName = null where p.id = 1

-- g-mutations-004
update Person p set p.name = (select max(q.name) from Partner q where q.id = p.id) where p.id in (select ph.person.id from Phone ph)

-- g-mutations-005
update Person p set p.name = coalesce((select q.name from Partner q where q.id = p.id), p.name)

-- g-mutations-006
update Person p set p.mentor = null where p.mentor.name = 'x'

-- g-mutations-007
update Person p set p.mentor = (select m from Person m where m.id = 1) where p.id > 3

-- g-mutations-008
update Person p set p.mentor.id = 3 where p.mentor is null

-- g-mutations-009
update Person p set p.createdOn = p.createdOn + 1 day, p.version = p.version + 1 where exists (select 1 from Phone ph where ph.person = p and ph.type = MOBILE)

-- g-mutations-010
update Person p set p.name = concat(p.name, '-', cast(p.id as String)) where p.name like '%\_%' escape '\'

-- g-mutations-011
update Person p set p.name = 'x' where p.phones is empty

-- g-mutations-012
update Person p set p.name = 'x' where size(p.phones) > 1

-- g-mutations-013
update Person p set p.name = case when p.id > 3 then 'a' when p.nickName is null then 'b' else p.name end

-- g-mutations-014
update Book b set b.cost.value = b.cost.value * 1.1, b.level = HIGH, b.color = RED, b.available = not b.available where b.pages between 1 and 3

-- g-mutations-015
update Book b set b.cost = null where b.cost.currency = 'x'

-- g-mutations-016
update Book b set b.keywords = array('a'), b.scores = array_append(b.scores, 3), b.published = local date, b.opens = local time, b.added = instant where b.id = 1

-- g-mutations-017
@p decimal:3.14
@t string:O'Neil \\ x
@i string:x
update Book b set b.price = :p, b.level = null, b.title = :t where b.isbn = :i

-- g-mutations-018
@row
update Payment p set p.completed = true where p.amount > 100

-- g-mutations-019
@row
update CreditCardPayment c set c.cardNumber = '*', c.completed = true where c.amount > 3

-- g-mutations-020
update Payment p set p.amount = 0

-- g-mutations-021
@row
update Animal a set a.weight = a.weight + 1 where a.name = 'x'

-- g-mutations-022
update Dog d set d.breed = 'x' where d.weight > 3

-- g-mutations-023
update Account a set a.balance = 0 where type(a) = DebitAccount

-- g-mutations-024
update DebitAccount d set d.overdraft = d.balance where d.owner = 'x'

-- g-mutations-025
update versioned CreditAccount c set c.creditLimit = 5

-- g-mutations-026
update Thing t set t.label = 'x', t.open = true, t.done = false where t.open

-- g-mutations-027
update OrderLine l set l.quantity = l.quantity + 1 where l.id.orderNo = 1 and l.id.lineNo in (1,2)

-- g-mutations-028
update Doc d set d.spec.brand = 'x' where d.spec.size = 3

-- g-mutations-029
update Doc d set d.shape.width = 4, d.shape.maker = upper(d.shape.maker) where d.id = 1

-- g-mutations-030
update Person p join p.mentor m set p.name = m.name where m.id = 1

-- g-mutations-031
update Person p left join p.mentor m set p.name = coalesce(m.name, 'x') where p.id > 1

-- g-mutations-032
update Book b join b.publisher pu set b.title = pu.name || b.title

-- g-mutations-033
update Phone p join p.person pe join pe.mentor m set p.number = m.address where m.name = 'x'

-- g-mutations-034
update Person p set p.name = 'x' where p.id in (select id from Person where name = 'y')

-- g-mutations-035
delete from Person

-- g-mutations-036
delete Person p where p.name = 'x'

-- g-mutations-037
delete from Phone p where p.person.name = 'x'

-- g-mutations-038
delete from Phone p where p.person in (select q from Person q where q.name like 'x%')

-- g-mutations-039
delete from Call c where c.duration = (select max(d.duration) from Call d)

-- g-mutations-040
delete from Call c where c.phone.person.mentor.name = 'x' or c.payment is null

-- g-mutations-041
delete from Call c join c.phone p where p.number = 'x'

-- g-mutations-042
@row
delete from Payment p where p.completed = false

-- g-mutations-043
@row
delete from WireTransferPayment w where w.iban is null

-- g-mutations-044
@row
delete from Animal

-- g-mutations-045
delete from Cat c where c.lives < 1

-- g-mutations-046
delete from Account a where a.balance <= 0

-- g-mutations-047
delete from CreditAccount

-- g-mutations-048
delete from Thing t where t.label = 'x'

-- g-mutations-049
delete from Thing

-- g-mutations-050
delete from Book b where b.tags is empty

-- g-mutations-051
delete from Book b where b.published < local date - 10 year

-- g-mutations-052
delete from OrderLine l where l.id.orderNo = 1

-- g-mutations-053
delete from OrderLine l where (l.id.orderNo, l.id.lineNo) in ((1,2),(3,4))

-- g-mutations-054
delete from Loan l where l.book.title = 'x' and l.until_ is null

-- g-mutations-055
delete from Loan l where l.person.id = 3 and l.book.id in (1,2)

-- g-mutations-056
delete from Partner p where not exists (select 1 from Person q where q.id = p.id)

-- g-mutations-057
insert into Partner (id, name, version) select p.id, p.name, 0 from Person p

-- g-mutations-058
insert into Partner (id, name) select p.id, upper(p.name) from Person p where p.id > 3 order by p.id limit 5

-- g-mutations-059
insert Partner (id, name, version) values (1, 'a', 0), (2, 'b', 0), (3, null, 0)

-- g-mutations-060
@i long:1
@n string:x
insert into Partner (id, name, version) values (:i, :n, 0)

-- g-mutations-061
insert into Partner (id, name) values (1, 'x') on conflict (id) do nothing

-- g-mutations-062
insert into Partner (id, name, version) values (1, 'x', 0) on conflict (id) do update set name = excluded.name, version = excluded.version

-- g-mutations-063
insert into Partner (id, name, version) values (1, 'x', 0) on conflict (id) do update set name = excluded.name || 'x'

-- g-mutations-064
insert into Partner (id, name, version) values (1, 'x', 0) on conflict (id) do update set name = excluded.name, version = excluded.version where id > 3

-- g-mutations-065
insert into Phone (id, number, type, person) select p.id, 'x', cast('MOBILE' as String), p.mentor from Person p

-- g-mutations-066
insert into CreditCardPayment (id, amount, completed, cardNumber) values (1, 2.5, true, 'x')

-- g-mutations-067
insert into Dog (id, name, weight, breed) select a.id, a.name, a.weight, 'x' from Animal a

-- g-mutations-068
insert into DebitAccount (id, owner, balance, overdraft) values (1, 'x', 3, 4)

-- g-mutations-069
insert into Account (id, owner, balance, version) select d.id + 1, d.owner, d.overdraft, 1 from DebitAccount d

-- g-mutations-070
insert into OrderLine (id.orderNo, id.lineNo, sku, quantity) values (1, 2, 'x', 3)

-- g-mutations-071
insert into Book (id, title, cost.value, cost.currency, level, color, available, published, keywords, scores) values (1, 'x', 1.5, 'EUR', LOW, BLUE, true, date 2020-01-01, array('a'), array_list(1,2))

-- g-mutations-072
insert into Thing (id, code, label, open) values (1, 'c', 'l', true)

-- g-mutations-073
insert into Doc (id, raw, body) select d.id + 1, d.raw, d.body from Doc d

-- g-mutations-074
insert into Person (id, name, version, mentor) values (1, 'x', 0, null)

-- g-mutations-075
insert into Partner (id, name, version) with x as (select p.id as i, p.name as n from Person p) select x.i, x.n, 0 from x x

-- g-mutations-076
insert into Partner (id, name, version) select p.id, p.name, 0 from Person p union all select q.id, q.name, q.version from Partner q

-- g-mutations-077
update Person p set p.name = 'x' where exists (select 1 from Partner q where q.id > p.id)

-- g-mutations-078
update Person p set p.name = (select max(q.name) from Partner q where q.id > p.id)

-- g-mutations-079
update Person p set p.name = 'x' where p.name = 'y' or 'Home' member of p.addresses

-- g-mutations-080
delete from Person p where not exists (select 1 from Partner q where q.id >= p.id)

-- g-mutations-081
delete from Partner p where not exists (select 1 from Person q where q.id >= p.id)

-- g-mutations-082
delete from Phone p where p.id in (select q.id from Phone q where q.person.name = 'x')
