-- exists
from Ord o where exists (select 1 from Cu c where c = o.cu)

-- not-exists
from Ord o where not exists (select 1 from Cu c where c = o.cu)

-- in-subq
from Ord o where o.id in (select c.id from Cu c)

-- not-in-subq
from Ord o where o.id not in (select c.id from Cu c)

-- scalar-subq
select o.id, (select max(c.id) from Cu c where c = o.cu) from Ord o

-- scalar-compare
from Ord o where o.qty > (select avg(p.qty) from Ord p)

-- scalar-equals
from Ord o where o.id = (select max(p.id) from Ord p)

-- all-gt
from Ord o where o.qty > all (select c.id from Cu c)

-- all-ne
from Ord o where o.id <> all (select c.id from Cu c)

-- all-eq
from Ord o where o.qty = all (select c.id from Cu c)

-- any-eq
from Ord o where o.id = any (select c.id from Cu c)

-- any-lt
from Ord o where o.qty < any (select c.id from Cu c)

-- some-ge
from Ord o where o.qty >= some (select c.id from Cu c where c.name is not null)

-- not-all
from Ord o where not (o.qty > all (select c.id from Cu c))

-- every-elements
from Cu c where 1 <= every (select o.qty from c.orders o)

-- coll-size
from Cu c where size(c.orders) > 1

-- coll-size-select
select c.id, size(c.orders) from Cu c

-- is-empty
from Cu c where c.orders is empty

-- is-not-empty
from Cu c where c.orders is not empty

-- member
@o long:1
from Cu c where exists (select 1 from c.orders o where o.id = :o)

-- exists-elements
from Cu c where exists elements(c.orders)

-- subq-from
select x.c0 from (select o.name as c0 from Ord o order by o.id limit 3) x

-- subq-from-agg
select avg(x.c1) from (select o.cu.id as c0, sum(o.qty) as c1 from Ord o group by o.cu.id) x

-- subq-in-case
select case when exists (select 1 from Cu c where c = o.cu) then 'y' else 'n' end from Ord o

-- subq-nested
from Ord o where o.cu.id in (select c.id from Cu c where c.id in (select p.cu.id from Ord p where p.qty > 3))

-- subq-having
select o.name from Ord o group by o.name having count(*) > (select count(*) from Cu c)

-- tuple-in
from Cpk c where (c.id.a, c.id.b) in ((1, 'x'), (2, 'y'))

-- tuple-not-in
from Cpk c where (c.id.a, c.id.b) not in ((1, 'x'), (2, 'y'))

-- tuple-eq
from Cpk c where (c.id.a, c.id.b) = (1, 'x')

-- tuple-ne
from Cpk c where (c.id.a, c.id.b) <> (1, 'x')

-- tuple-lt
from Cpk c where (c.id.a, c.id.b) < (1, 'x')

-- tuple-ge
from Cpk c where (c.id.a, c.id.b) >= (1, 'x')

-- tuple-subq
from Cpk c where (c.id.a, c.id.b) in (select o.id, o.name from Ord o)

-- tuple-not-subq
from Cpk c where (c.id.a, c.id.b) not in (select o.id, o.name from Ord o)

-- tuple-distinct-from
from Cpk c where (c.id.a, c.id.b) is distinct from (1, 'x')

-- embedded-in-subq
from Cpk c where c.id in (select d.id from Cpk d)

-- correlated-two-levels
from Cu c where exists (select 1 from c.orders o where exists (select 1 from Ord p where p.id = o.id and p.qty > 1))
