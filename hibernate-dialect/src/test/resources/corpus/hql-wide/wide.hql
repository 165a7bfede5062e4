-- i-tpc
from Vehicle

-- i-tpc-filter
from Vehicle v where v.maker = 'x' order by v.id

-- i-tpc-type
select type(v), count(*) from Vehicle v group by type(v)

-- i-tpc-typefilter
from Vehicle v where type(v) = Car

-- i-tpc-treat
from Vehicle v where treat(v as Car).doors > 2

-- i-tpc-sub
from Car c where c.doors = 4

-- i-tpc-count
select count(v) from Vehicle v

-- i-tpc-join
select v.maker, n.text from Vehicle v join Note n on n.id = v.id

-- i-tpc-subq
from Note n where n.id in (select v.id from Vehicle v)

-- i-tpc-limit
@max 3
from Vehicle v order by v.maker

-- i-party
from Party p

-- i-party-sub
from Employee e where e.salary > 3 and e.name = 'x'

-- i-party-type
from Party p where type(p) in (Company, Employee)

-- i-party-treat
select treat(p as Employee).salary, treat(p as Company).taxNumber from Party p

-- i-party-boss
select e.name, e.boss.name, e.boss.email from Employee e

-- i-shape
from Shape s where type(s) = Circle

-- i-shape-sub
from Circle c where c.radius > 1.5

-- i-shape-treat
from Shape s where treat(s as Circle).radius > 1 or treat(s as Square).side > 1

-- i-note
from Note n where n.at < instant

-- f-split
from Split s where s.more = 'x' and s.name = 'y'

-- f-split-sel
select s.more from Split s

-- f-soft
from Soft s where s.name = 'x'

-- f-softtime
from SoftTime s where s.name = 'x'

-- f-soft-join
select s.name, t.name from Soft s left join SoftTime t on t.id = s.id

-- f-restricted
from Restricted r where r.n > 1

-- f-computed
from Computed c where c.twice > 3 order by c.highest, c.shout

-- f-computed-sel
select c.twice, c.highest, c.shout, c.yes from Computed c where c.yes

-- f-computed-group
select c.twice, count(*) from Computed c group by c.twice

-- f-trip
select t.origin.city, t.destination from Trip t where t.origin = t.destination

-- f-trip-null
from Trip t where t.origin is null and t.destination is not null

-- f-any
@since 7.4
from Tagged t where type(t.target) = Soft

-- f-any-id
@since 7.4
from Tagged t where id(t.target) = 1 and t.target is not null

-- f-total
from Total t where t.n > 1

-- f-dyn
from Dynamic d where d.a <> d.b

-- k-elements
select n from Owner o join o.nicks n where n like 'a%'

-- k-index
select index(n), n from Owner o join o.nicks n

-- k-index-where
from Owner o where o.nicks[0] = 'x'

-- k-map
select key(s), value(s) from Owner o join o.scores s where key(s) = 'chess'

-- k-map-access
from Owner o where o.scores['chess'] > 3

-- k-entry
select entry(s) from Owner o join o.scores s

-- k-phones
select p.area, p.number from Owner o join o.phones p where p.area = '1'

-- k-member
from Owner o where 'x' member of o.nicks

-- k-not-member
@n string:x
from Owner o where :n not member of o.nicks

-- k-size
select o.id, size(o.nicks), size(o.pets), size(o.tags), size(o.scores) from Owner o

-- k-empty
from Owner o where o.nicks is empty or o.tags is not empty

-- k-maxindex
select max(index(n)) from Owner o join o.nicks n

-- k-maxindices
select max(indices(o.nicks)), min(elements(o.nicks)), max(indices(o.scores)), sum(elements(o.scores)) from Owner o

-- k-elements-in
from Owner o where 'x' in elements(o.nicks)

-- k-elements-all
from Owner o where 3 > all elements(o.scores)

-- k-exists
from Owner o where exists elements(o.tags)

-- k-exists-where
from Owner o where exists (select 1 from o.tags t where t.label = 'x')

-- k-m2m
select o.name, t.label from Owner o left join o.tags t order by t.label

-- k-m2m-fetch
from Owner o left join fetch o.tags

-- k-pets
select o from Owner o join fetch o.pets where o.id = 1

-- k-one
from Owner o where o.main.name = 'x'

-- k-owntags
select t.label from Owner o join o.ownTags t

-- k-node
select n.name, n.parent.name, n.parent.parent.name from Node n

-- k-node-fetch
from Node n left join fetch n.children c left join fetch c.children

-- k-member-entity
select t from Owner o, Tag t where t member of o.tags

-- k-group
select o.name, count(p), max(p.name) from Owner o left join o.pets p group by o.name having count(p) > 1

-- d-upd-tpc
update Vehicle v set v.maker = 'x' where v.id = 1

-- d-upd-car
update Car c set c.doors = 3 where c.maker = 'x'

-- d-upd-emp
@row
update Employee e set e.salary = e.salary + 1, e.name = 'x' where e.salary > 3

-- d-upd-party
@row
update Party p set p.name = 'x'

-- d-upd-party-ver
@row
update versioned Party p set p.name = 'x'

-- d-upd-person-email
@row
update Person p set p.email = 'x' where p.name = 'y'

-- d-upd-shape
update Circle c set c.radius = 2 where c.radius > 3

-- d-upd-split
@row
update Split s set s.more = 'x' where s.name = 'y'

-- d-upd-soft
update Soft s set s.name = 'x' where s.name = 'y'

-- d-upd-restricted
update Restricted r set r.n = 2 where r.n = 1

-- d-upd-computed
update Computed c set c.shout = 'x', c.yes = false, c.price = c.twice where c.id = 1

-- d-upd-trip
update Trip t set t.origin.city = 'x', t.destination.zip = null where t.origin.zip = 3

-- d-upd-boss
update Pet p set p.owner = null where p.owner.name = 'x'

-- d-del-tpc
@row
delete from Vehicle v where v.maker = 'x'

-- d-del-car
delete from Car c where c.doors = 1

-- d-del-emp
@row
delete from Employee e where e.salary < 1

-- d-del-party
@row
delete from Party p where p.name = 'x'

-- d-del-party-all
@row
delete from Party

-- d-del-shape
delete from Square s where s.side < 1

-- d-del-split
@row
delete from Split s where s.more = 'x'

-- d-del-soft
delete from Soft s where s.name = 'x'

-- d-del-softtime
delete from SoftTime s where s.id = 1

-- d-del-owner
delete from Owner o where o.name = 'x'

-- d-del-pet
delete from Pet p where p.owner.id = 1

-- d-del-pet-empty
delete from Pet p where p.toys is empty

-- d-del-node
delete from Node n where n.parent is null and not exists (select 1 from Node c where c.parent = n)

-- d-del-tag-m2m
delete from Tag t where exists (select 1 from Owner o join o.tags x where x = t)

-- d-ins-car
insert into Car (id, maker, doors) values (1, 'x', 4)

-- d-ins-vehicle-sel
insert into Bike (id, maker, electric) select c.id, c.maker, true from Car c

-- d-ins-circle
insert into Circle (id, radius) values (1, 2.5e0)

-- d-ins-emp
insert into Employee (id, name, salary) values (1, 'x', 3)

-- d-ins-split
insert into Split (id, name, more) values (1, 'a', 'b')

-- d-ins-computed
insert into Computed (id, price, shout, yes, created, updated, stamped) values (1, 2, 'A', true, instant, instant, local datetime)

-- d-ins-soft
insert into Soft (id, name) values (1, 'x')

-- d-ins-trip
insert into Trip (id, origin.city, destination.zip) values (1, 'x', 2)

-- d-ins-pet
insert into Pet (id, name, owner) select p.id + 100, p.name, p.owner from Pet p
