-- del
delete from Ord o where o.id = 1

-- del-all
delete from Ord

-- del-no-from
delete Ord where id = 1

-- del-param
@ids longs:1,2
delete from Ord o where o.id in :ids

-- del-sub
delete from Ord o where o.id in (select c.id from Cu c)

-- del-self
delete from Ord o where o.id in (select p.id from Ord p)

-- del-join
delete from Ord o where o.cu.name = 'y'

-- del-exists
delete from Ord o where exists (select 1 from Cu c where c = o.cu)

-- del-not-exists
delete from Ord o where not exists (select 1 from Cu c where c = o.cu)

-- del-cpk
delete from Cpk c where c.id.a = 1 and c.id.b = 'x'

-- del-cpk-tuple
delete from Cpk c where (c.id.a, c.id.b) in ((1, 'x'), (2, 'y'))

-- del-like
delete from Ord o where o.name like 'a%' and o.ts < local datetime - 30 day

-- del-joined
@row
delete from Dg d where d.breed = 'x'

-- del-joined-base
@row
delete from An a where a.name = 'x'

-- del-single-table
delete from Click c where c.target = 'x'

-- del-or
delete from Ord o where o.id = 1 or o.qty = 2
