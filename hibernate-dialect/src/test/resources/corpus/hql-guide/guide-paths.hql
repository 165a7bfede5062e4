-- g-paths-001
select b from Book b join b.authors a where a.name = 'x' order by index(a)

-- g-paths-002
select b.title, a.name, index(a) from Book b join b.authors a

-- g-paths-003
select b from Book b where b.authors[0].name = 'x'

-- g-paths-004
select b from Book b where element(b.tags) = 'x'

-- g-paths-005
select b.title, t from Book b join b.tags t where t like 'x%' group by b.title, t having count(*) > 0

-- g-paths-006
select b from Book b where 'x' in elements(b.tags) and size(b.tags) between 1 and 3

-- g-paths-007
select b.title, key(p), p.value, p.currency from Book b join b.prices p

-- g-paths-008
select b.title, entry(p) from Book b join b.prices p

-- g-paths-009
select b from Book b where b.prices['DE'].value > 3

-- g-paths-010
select max(p.value), key(p) from Book b join b.prices p group by key(p)

-- g-paths-011
select b from Book b where maxelement(b.tags) > 'x' or minelement(b.tags) < 'a'

-- g-paths-012
select p from Publisher p join p.byIsbn b where key(b) = 'x'

-- g-paths-013
select key(b), value(b).title from Publisher p join p.byIsbn b

-- g-paths-014
select p from Publisher p where p.byIsbn['123'].title = 'x'

-- g-paths-015
select p.name, count(b), avg(b.pages), sum(b.price) filter (where b.available) from Publisher p left join p.books b group by p.id, p.name order by count(b) desc, p.name asc nulls first

-- g-paths-016
select p from Publisher p where (select count(*) from p.books) > 3

-- g-paths-017
select p from Publisher p where (select avg(b.pages) from p.books b where b.available) > 100

-- g-paths-018
select p.name, (select max(b.price) from p.books b) from Publisher p

-- g-paths-019
select a from Author a where exists (select b from a.books b where b.price > 10)

-- g-paths-020
select a from Author a where a not in (select x from Book b join b.authors x)

-- g-paths-021
select a.name, w.value, index(w) from Author a join a.awards w

-- g-paths-022
select a from Author a where a.awards[0].currency = 'EUR'

-- g-paths-023
select a.name from Author a where size(a.books) = (select max(size(b.authors)) from Book b)

-- g-paths-024
select animal from Animal animal where animal.weight > 3

-- g-paths-025
select type(a), avg(a.weight) from Animal a group by type(a)

-- g-paths-026
select treat(a as Dog).breed, a.name from Animal a

-- g-paths-027
select a from Animal a where treat(a as Cat).lives > 3 or treat(a as Dog).breed = 'x'

-- g-paths-028
select case type(a) when Dog then 'dog' when Cat then 'cat' else 'other' end from Animal a

-- g-paths-029
select a from Animal a where type(a) not in (Dog)

-- g-paths-030
select d.name from Dog d union select c.name from Cat c

-- g-paths-031
select a from Account a where type(a) = CreditAccount and a.balance > 3

-- g-paths-032
select a.owner, treat(a as DebitAccount).overdraft from Account a where treat(a as DebitAccount).overdraft > 0

-- g-paths-033
select sum(a.balance), type(a) from Account a group by type(a)

-- g-paths-034
select c from CreditAccount c order by c.creditLimit desc nulls last

-- g-paths-035
select t from Thing t where t.open and not t.done

-- g-paths-036
select t.label, t.len, t.url, t.currency, t.locale, t.zone, t.year_, t.fixed from Thing t where t.len > 3

-- g-paths-037
select t from Thing t where t.when_ > {ts '2020-01-01 00:00:00'} and t.day_ = {d '2020-01-01'} and t.cal < local datetime and t.stamp is not null

-- g-paths-038
@x boolean:true
select t from Thing t where t.open = true or t.done = :x

-- g-paths-039
select l from OrderLine l where l.id.orderNo = 1 and l.id.lineNo > 2

-- g-paths-040
select l.id, l.sku from OrderLine l order by l.id

-- g-paths-041
select count(l), count(distinct l.id), count(distinct l) from OrderLine l

-- g-paths-042
select id(l), l.quantity from OrderLine l group by id(l), l.quantity

-- g-paths-043
select l from OrderLine l where l.id in (select m.id from OrderLine m where m.quantity > 1)

-- g-paths-044
select l from Loan l where l.book.title = 'x' and l.person.name = 'y'

-- g-paths-045
select l.book, l.person, l.since from Loan l

-- g-paths-046
select count(distinct l) from Loan l

-- g-paths-047
select id(l) from Loan l

-- g-paths-048
select l from Loan l join fetch l.book b join fetch l.person

-- g-paths-049
select version(p), id(p), p from Person p where id(p) = 1 and version(p) > 0

-- g-paths-050
select naturalid(t) from Thing t

-- g-paths-051
select p from Person p where p = (select ph.person from Phone ph where ph.id = 1)

-- g-paths-052
select count(*) from Person

-- g-paths-053
select count(p.name), count(distinct p.name), count(distinct p) from Person p

-- g-paths-054
select p from Person p order by p.name asc nulls first, p.nickName desc nulls last, lower(p.address)

-- g-paths-055
select p.name as a, p.nickName as b from Person p order by a, b desc

-- g-paths-056
select p.name, p.id from Person p order by 1 desc, 2

-- g-paths-057
select p from Person p order by case when p.name is null then 1 else 0 end, p.name

-- g-paths-058
select p from Person p order by p.mentor.name nulls last

-- g-paths-059
select p from Person p order by p.id limit 10 offset 20

-- g-paths-060
select p from Person p order by p.id offset 5 rows fetch next 3 rows only

-- g-paths-061
select p from Person p order by p.name fetch first 3 rows with ties

-- g-paths-062
select p.id, p.name from Person p order by p.name fetch first 10 percent rows with ties

-- g-paths-063
select p from Person p order by p.name fetch first 25 percent rows only

-- g-paths-064
@l int:3
@o int:2
select p from Person p order by p.id limit :l offset :o

-- g-paths-065
@max 3
@first 7
select p from Person p

-- g-paths-066
@max 3
select p from Person p join fetch p.phones order by p.id

-- g-paths-067
@max 3
@first 1
select distinct p.name from Person p order by p.name

-- g-paths-068
select distinct p from Person p join p.phones ph order by p.id

-- g-paths-069
select distinct p.name, p.id from Person p order by p.id

-- g-paths-070
select p.name from Person p where p.id = (select q.id from Partner q order by q.name limit 1)

-- g-paths-071
select p.name from Person p where p.id in (select q.id from Partner q order by q.name offset 1 rows fetch first 2 rows only)

-- g-paths-072
select p from Person p where p.name = any (select q.name from Partner q) or p.name = all (select q.name from Partner q)

-- g-paths-073
select p from Person p where exists (select q from Partner q where q.name = p.name) and not exists (select q from Partner q where q.id = p.id)

-- g-paths-074
select p from Person p where exists (select q from Partner q where q.id > p.id)

-- g-paths-075
select p from Person p where p.id > (select avg(q.id) from Partner q where q.name = p.name)

-- g-paths-076
select p from Person p where p.id < (select count(q) from Partner q where q.id < p.id)

-- g-paths-077
select p from Person p where p.id in (select q.id from Partner q where q.name < p.name)

-- g-paths-078
select p.name, (select count(q) from Partner q where q.id > p.id) from Person p

-- g-paths-079
select p.name, (select q.name from Partner q where q.id = p.id) from Person p

-- g-paths-080
select p.name, (select q.name from Partner q where q.id = p.id + 1 order by q.id limit 1) from Person p

-- g-paths-081
select p.name, exists (select 1 from Partner q where q.id = p.id) from Person p

-- g-paths-082
select p.name, p.id in (select q.id from Partner q) from Person p

-- g-paths-083
select case when exists (select 1 from Partner q where q.id = p.id) then 'y' else 'n' end from Person p

-- g-paths-084
select case when p.id in (select q.id from Partner q) then 'y' else 'n' end from Person p

-- g-paths-085
select sum((select count(*) from Phone ph where ph.person = p)) from Person p

-- g-paths-086
select p from Person p where (select count(*) from Phone ph where ph.person = p) > 1 or p.name = 'x'

-- g-paths-087
select p from Person p where p.name = 'x' or exists (select 1 from Phone ph where ph.person = p)

-- g-paths-088
select p from Person p where not (p.name = 'x' or p.id in (select ph.person.id from Phone ph))

-- g-paths-089
select p.name from Person p group by p.name having max(p.id) > (select avg(q.id) from Partner q)

-- g-paths-090
select p.name from Person p group by p.name having exists (select 1 from Partner q where q.name = p.name)

-- g-paths-091
select p.name from Person p group by p.name having p.name in (select q.name from Partner q)

-- g-paths-092
select substring(p.name, 1, 1), count(*) from Person p group by substring(p.name, 1, 1) order by substring(p.name, 1, 1)

-- g-paths-093
select year(p.createdOn) as y, count(*) from Person p group by y order by y

-- g-paths-094
select p.mentor.name, count(*) from Person p group by p.mentor.name

-- g-paths-095
select p.mentor, count(*) from Person p group by p.mentor

-- g-paths-096
@x string:a
@y int:1
@z string:q
@w long:3
select upper(:x), :y + 1, coalesce(:z, p.name), :w from Person p

-- g-paths-097
@x string:a
select p from Person p where :x is null or p.name = :x

-- g-paths-098
@x string:a
@y boolean:true
select p from Person p where p.name = :x or :y = true

-- g-paths-099
@d datetime:2020-01-01T00:00
select p from Person p where (:d is null or p.createdOn > :d)

-- g-paths-100
@ids longs:1,2,3
@a string:x
@b string:y
select p from Person p where p.id in :ids and p.name in (:a, :b)

-- g-paths-101
select function('bitmap_count', function('to_bitmap', p.id)) from Person p

-- g-paths-102
select function('lower', p.name) from Person p where function('length', p.name) > 3

-- g-paths-103
select sql('date_format(?, ''%Y'')', p.createdOn) from Person p

-- g-paths-104
select column(p.name as String) from Person p

-- g-paths-105
select 1 from Person p where 1 = 1 and true and not false

-- g-paths-106
select 1

-- g-paths-107
select max(p.id) + 1, count(*) * 2.5, -sum(p.id), sum(p.id) / count(*) from Person p

-- g-paths-108
select local datetime

-- g-paths-109
select 'a\nb', 'tab	x', 'ünï 😀', '', ' ' from Person p
