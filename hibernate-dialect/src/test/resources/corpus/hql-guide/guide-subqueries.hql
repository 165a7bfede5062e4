-- g-subqueries-001
select p from Person p order by size(p.phones) desc, p.name

-- g-subqueries-002
select p.name, (select count(*) from Phone ph where ph.person = p) as n from Person p order by n desc

-- g-subqueries-003
from Person p order by (select max(ph.number) from Phone ph where ph.person = p and ph.type = MOBILE) nulls last limit 5

-- g-subqueries-004
select distinct p.name from Person p order by size(p.phones)

-- g-subqueries-005
select p.name, count(*) from Person p group by p.name order by (select count(*) from Partner q where q.name = p.name) desc

-- g-subqueries-006
from Person p order by size(p.phones) fetch first 3 rows with ties

-- g-subqueries-007
select b.cost, b.title from Book b order by size(b.tags), b.title

-- g-subqueries-008
select p from Person p where exists (select q.id from Partner q where q.id > p.id)

-- g-subqueries-009
select p from Person p where not exists (select 1 from Partner q where q.id > p.id and q.name = 'x')

-- g-subqueries-010
select p from Person p where not (exists (select 1 from Partner q where q.id > p.id) or p.name = 'x')

-- g-subqueries-011
select p from Person p where p.name = 'x' or exists (select 1 from Partner q where q.id > p.id)

-- g-subqueries-012
select p from Person p where exists (select p.id from Partner q where q.id = p.id)

-- g-subqueries-013
select p from Person p where exists (select 1 from Phone ph where ph.person = p and exists (select 1 from Call c where c.phone = ph and c.duration > p.version))

-- g-subqueries-014
select p from Person p where exists (select 1 from Phone ph where ph.person = p and exists (select 1 from Call c where c.phone = ph))

-- g-subqueries-015
select p from Person p where p.name = 'x' or 'Home' member of p.addresses

-- g-subqueries-016
select p from Person p where p.name = 'x' or 'Home' not member of p.addresses

-- g-subqueries-017
@a string:q
select p from Person p where p.name = 'x' or :a in elements(p.addresses)

-- g-subqueries-018
select p from Person p where p.name = 'x' or p.nickName in (select q.name from Partner q where q.id = p.id)

-- g-subqueries-019
select p from Person p where p.name = 'x' or (p.name, p.id) in (select q.name, q.id from Partner q)

-- g-subqueries-020
select p from Person p where p.name = 'x' or (p.name, p.id) not in (select q.name, q.id from Partner q)

-- g-subqueries-021
select p from Person p where p.id in (select distinct q.id from Partner q where q.name = p.name)

-- g-subqueries-022
select p from Person p where p.id in (select max(q.id) from Partner q where q.name = p.name)

-- g-subqueries-023
select p from Person p where size(p.phones) in (1, 2)

-- g-subqueries-024
@l longs:1,2
select p from Person p where size(p.phones) not in (:l)

-- g-subqueries-025
select p from Person p where p.id in ((select max(q.id) from Partner q), 3)

-- g-subqueries-026
select p from Person p where (select max(q.id) from Partner q) in (select ph.id from Phone ph)

-- g-subqueries-027
select p from Person p where any(select ph.id from Phone ph where ph.person = p) > 3

-- g-subqueries-028
select p from Person p where all(select ph.id from Phone ph where ph.person = p) < p.id

-- g-subqueries-029
select p from Person p where 3 = all(select ph.id from Phone ph where ph.person = p)

-- g-subqueries-030
select p from Person p where some(select ph.number from Phone ph where ph.person = p) = 'x'

-- g-subqueries-031
select p from Person p where p.name = 'x' or 'y' = some(select ph.number from Phone ph where ph.person = p)

-- g-subqueries-032
select p from Person p where p.version > any(select ph.id from Phone ph where ph.id < p.id)

-- g-subqueries-033
select p, exists (select 1 from Partner q where q.id = p.id and q.name > p.name) from Person p

-- g-subqueries-034
select p.name, case when exists (select 1 from Partner q where q.id = p.id and q.version = p.version) then 1 end from Person p

-- g-subqueries-035
select p.name from Person p group by p.name having not exists (select 1 from Partner q where q.name > p.name)

-- g-subqueries-036
select p from Person p join p.phones ph on exists (select 1 from Call c where c.phone = ph and c.duration > ph.id)

-- g-subqueries-037
select p from Person p where (select count(ph) from p.phones ph where ph.type = MOBILE) > 1

-- g-subqueries-038
select p from Person p where (select max(c.duration) from p.phones ph join ph.calls c) > 10

-- g-subqueries-039
select p from Person p where exists (select 1 from p.phones ph join ph.calls c on c.duration > p.version)

-- g-subqueries-040
select p from Person p where exists (select 1 from Partner q where q.id = p.id group by q.name having count(*) > 1)

-- g-subqueries-041
select p from Person p where (select q.name from Partner q where q.id = p.id union select r.number from Phone r where r.id = p.id) = 'x'

-- g-subqueries-042
select p from Person p where p.id = (select ph.person.id from Phone ph where ph.id = p.id and ph.person.name = p.name)

-- g-subqueries-043
select p from Person p where p.mentor.id > (select avg(q.id) from Partner q where q.name = p.mentor.name)

-- g-subqueries-044
select b from Book b where b.price > (select avg(c.price) from Book c where c.publisher = b.publisher)

-- g-subqueries-045
select b from Book b where b.price = (select max(c.price) from Book c where c.publisher.name = b.publisher.name and c.level = b.level)

-- g-subqueries-046
select b from Book b where b.price >= all (select c.price from Book c where c.level = b.level)

-- g-subqueries-047
select b from Book b where not exists (select 1 from Book c where c.price > b.price)

-- g-subqueries-048
select b from Book b where not exists (select 1 from Book c where c.level = b.level and c.price > b.price)

-- g-subqueries-049
select a from Author a where exists (select b from Book b where a member of b.authors)

-- g-subqueries-050
select a from Author a where exists (select 1 from a.books b where b.publisher.name = a.name)

-- g-subqueries-051
select p from Publisher p where p.id = all (select b.publisher.id from Book b where b.title like p.name || '%')

-- g-subqueries-052
select l from OrderLine l where exists (select 1 from OrderLine m where m.id.orderNo = l.id.orderNo and m.id.lineNo > l.id.lineNo)

-- g-subqueries-053
select l from OrderLine l where l.id in (select m.id from OrderLine m where m.quantity > l.quantity)

-- g-subqueries-054
select l from OrderLine l where l.sku = 'x' or l.id in (select m.id from OrderLine m where m.quantity > 3)
