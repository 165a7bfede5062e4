-- upd
/* update Ord o set o.name = 'x' where o.id = 1 */ update ord set name='x' where ord.id=1;

-- upd-no-alias
/* update Ord set name = 'x' where id = 1 */ update ord set name='x' where ord.id=1;

-- upd-all
/* update Ord set name = 'x' */ update ord set name='x' where true;

-- upd-param
/* update Ord o set o.name = :n where o.id = :i */ update ord set name='x' where ord.id=1;

-- upd-many
/* update Ord o set o.name = 'x', o.qty = o.qty + 1, o.flag = true, o.amount = null where o.id = 1 */ update ord set name='x',qty=(ord.qty+1),flag=1,amount=null where ord.id=1;

-- upd-sub
/* update Ord o set o.qty = (select count(*) from Cu c) where o.qty > 1 */ update ord set qty=(select count(*) from cu c1_0) where ord.qty>1;

-- upd-in-sub
/* update Ord o set o.qty = 1 where o.id in (select c.id from Cu c) */ update ord set qty=1 where ord.id in (select c1_0.id from cu c1_0);

-- upd-self
/* update Ord o set o.qty = o.qty + 1 */ update ord set qty=(ord.qty+1) where true;

-- upd-join
/* update Ord o set o.name = 'x' where o.cu.name = 'y' */ update ord set name='x' from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name='y' and ord.id=o1_0.id;

-- upd-join-set
/* update Ord o set o.name = o.cu.name where o.cu.id > 1 */ update ord set name=c1_0.name from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where o1_0.cu_id>1 and ord.id=o1_0.id;

-- upd-exists
/* update Ord o set o.qty = 1 where exists (select 1 from Cu c where c = o.cu) */ update ord set qty=1 where exists(select 1 from cu c1_0 where c1_0.id=ord.cu_id);

-- upd-versioned
/* update versioned Ver v set v.s = 'x' */ update ver set s='x',v=(ver.v+1) where true;

-- upd-version
/* update Ver v set v.s = 'x' where v.v = 3 */ update ver set s='x' where ver.v=3;

-- upd-assoc
/* update Ord o set o.cu.id = :c where o.id = 1 */ update ord set cu_id=1 where ord.id=1;

-- upd-null
/* update Ord o set o.cu = null */ update ord set cu_id=null where true;

-- upd-temporal
/* update Ord o set o.ts = local datetime, o.d = o.d + 1 day where o.id = 1 */ update ord set ts=now(6),d=days_add(ord.d,1) where ord.id=1;

-- upd-like
/* update Ord o set o.qty = 1 where o.name like 'a%' */ update ord set qty=1 where ord.name like 'a%';

-- upd-case
/* update Ord o set o.qty = case when o.flag then 1 else 2 end */ update ord set qty=case when ord.flag then 1 else 2 end where true;

-- upd-cpk
/* update Cpk c set c.s = 'x' where c.id.a = 1 and c.id.b = 'y' */ update cpk set s='x' where cpk.a=1 and cpk.b='y';

-- upd-joined
/* update Dg d set d.breed = 'x' where d.name = 'y' */ select d1_0.id from dg d1_0 join an d1_1 on d1_0.id=d1_1.id where d1_1.name='y';
/* update Dg d set d.breed = 'x' where d.name = 'y' */ update dg set breed='x' where dg.id in (1);

-- upd-joined-base
/* update An a set a.name = 'x' where a.id > 1 */ select a1_0.id from an a1_0 where a1_0.id>1;
/* update An a set a.name = 'x' where a.id > 1 */ update an set name='x' where an.id in (1);

-- upd-single-table
/* update Click c set c.target = 'x' where c.page = 'y' */ update ev set target='x' where ev.page='y' and ev.DTYPE='Click';

-- upd-array
/* update Ord o set o.tags = :t where o.id = 1 */ update ord set tags=cast(parse_json('["a","b"]') as array<varchar>) where ord.id=1;

-- upd-reserved
/* update Rich r set r.order = 2 where r.order = 1 */ update rich set `order`=2 where rich.`order`=1;
