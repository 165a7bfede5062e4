-- upd
update Ord o set o.name = 'x' where o.id = 1

-- upd-no-alias
update Ord set name = 'x' where id = 1

-- upd-all
update Ord set name = 'x'

-- upd-param
@n string:x
@i long:1
update Ord o set o.name = :n where o.id = :i

-- upd-many
update Ord o set o.name = 'x', o.qty = o.qty + 1, o.flag = true, o.amount = null where o.id = 1

-- upd-sub
update Ord o set o.qty = (select count(*) from Cu c) where o.qty > 1

-- upd-in-sub
update Ord o set o.qty = 1 where o.id in (select c.id from Cu c)

-- upd-self
update Ord o set o.qty = o.qty + 1

-- upd-join
update Ord o set o.name = 'x' where o.cu.name = 'y'

-- upd-join-set
update Ord o set o.name = o.cu.name where o.cu.id > 1

-- upd-exists
update Ord o set o.qty = 1 where exists (select 1 from Cu c where c = o.cu)

-- upd-versioned
update versioned Ver v set v.s = 'x'

-- upd-version
update Ver v set v.s = 'x' where v.v = 3

-- upd-assoc
@c long:1
update Ord o set o.cu.id = :c where o.id = 1

-- upd-null
update Ord o set o.cu = null

-- upd-temporal
update Ord o set o.ts = local datetime, o.d = o.d + 1 day where o.id = 1

-- upd-like
update Ord o set o.qty = 1 where o.name like 'a%'

-- upd-case
update Ord o set o.qty = case when o.flag then 1 else 2 end

-- upd-cpk
update Cpk c set c.s = 'x' where c.id.a = 1 and c.id.b = 'y'

-- upd-joined
@row
update Dg d set d.breed = 'x' where d.name = 'y'

-- upd-joined-base
@row
update An a set a.name = 'x' where a.id > 1

-- upd-single-table
update Click c set c.target = 'x' where c.page = 'y'

-- upd-array
@t stringlist:a,b
update Ord o set o.tags = :t where o.id = 1

-- upd-reserved
update Rich r set r.order = 2 where r.order = 1
