-- join
select o, c from Ord o join o.cu c where c.name = 'x'

-- left-join
select o from Ord o left join o.cu c on c.name = 'x'

-- right-join
select o.id, c.id from Ord o right join Cu c on o.cu = c

-- full
select o.id, c.id from Ord o full join Cu c on o.cu = c

-- entity-join
select o.id, c.name from Ord o join Cu c on c.id = o.qty

-- fetch
from Ord o left join fetch o.cu

-- fetch-collection
from Cu c left join fetch c.orders

-- cross
select o.id, c.id from Ord o cross join Cu c

-- theta
select o, c from Ord o, Cu c where o.cu = c

-- collection-join
select c.name, o.qty from Cu c join c.orders o

-- collection-join-with
select c.name, o.qty from Cu c left join c.orders o with o.qty > 1

-- two-joins
select a.id from Ord a join a.cu c join Ord b on b.cu = c and b.id <> a.id

-- self-join
select a.id, b.id from Ord a join Ord b on a.qty = b.qty and a.id < b.id

-- join-subquery
select o.id, x.c1 from Ord o join (select c.id as c0, c.name as c1 from Cu c) x on x.c0 = o.id

-- left-join-subquery
select o.id, x.c1 from Ord o left join (select c.id as c0, count(*) as c1 from Cu c group by c.id) x on x.c0 = o.id

-- join-nonequi
select o.id from Ord o join Cu c on c.id > o.id

-- joined
from Dg

-- joined-base
from An

-- joined-filter
from Dg d where d.breed = 'x' and d.name = 'y'

-- joined-join
select a.name, b.breed from An a join Dg b on a.id = b.id

-- single-table
from Ev

-- single-table-sub
from Click c where c.target = 'x'

-- single-table-treat
from Ev e where treat(e as Click).target = 'x'

-- single-table-type
select type(e), count(*) from Ev e group by type(e)

-- lateral-subquery
@since 7.4
select o.id, x.m from Cu c join c.orders o join lateral (select max(p.qty) as m from Ord p where p.cu = c) x

-- lateral-limit
@since 7.4
select c.id, x.i from Cu c join lateral (select p.id as i from Ord p where p.cu = c order by p.id limit 2) x

-- j-implicit-many
from Ord o where o.cu.name like 'a%' and o.cu.id > 1

-- j-left-with-is-null
from Ord o left join o.cu c where c.id is null

-- j-fetch-where
from Ord o join fetch o.cu c where c.name = 'x' order by c.name

-- j-fetch-limit
@max 3
from Cu c left join fetch c.orders

-- j-join-on-two
select o from Ord o join Cu c on c.id = o.cu.id and c.name = o.name

-- j-full-cond
select o.id, c.id from Ord o full outer join Cu c on c.id = o.cu.id and o.qty > 1

-- j-right-assoc
select o.id, c.name from Ord o right join o.cu c

-- j-left-nonequi
select o.id, p.id from Ord o left join Ord p on p.qty > o.qty

-- j-left-or
select o.id, c.id from Ord o left join Cu c on c.id = o.cu.id or c.name = o.name

-- j-joined-tree
select o.id, d.breed from Ord o left join Dg d on d.id = o.qty and d.name = 'x'

-- j-joined-left-base
select o.id, a.name, treat(a as Dg).breed from Ord o left join An a on a.id = o.qty

-- j-single-sub
select o.id, c.target from Ord o join Click c on c.id = o.id

-- j-subq-agg
select c.name, x.c1 from Cu c join (select o.cu.id as c0, count(*) as c1 from Ord o group by o.cu.id) x on x.c0 = c.id where x.c1 > 1

-- j-lateral-top
@since 7.4
select c.id, x.q from Cu c left join lateral (select o.qty as q from c.orders o order by o.ts desc limit 1) x

-- j-cross-where
select o.id, c.id from Ord o cross join Cu c where o.qty = c.id

-- j-three
select o.id, c.name, v.s from Ord o join o.cu c left join Ver v on v.id = c.id

-- j-member-of
select c from Cu c, Ord o where o member of c.orders

-- j-index-none
select c.name, (select count(o) from c.orders o where o.flag) from Cu c

-- j-on-subquery
select o.id from Ord o join Cu c on c.id = (select max(d.id) from Cu d)

-- j-on-exists
select o.id from Ord o left join Cu c on c.id = o.cu.id and exists (select 1 from Ver v where v.id = c.id)
