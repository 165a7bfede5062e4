-- del
/* delete from Ord o where o.id = 1 */ delete from ord where ord.id=1;

-- del-all
/* delete from Ord */ delete from ord where true;

-- del-no-from
/* delete Ord where id = 1 */ delete from ord where ord.id=1;

-- del-param
/* delete from Ord o where o.id in :ids */ delete from ord where ord.id in (1,2);

-- del-sub
/* delete from Ord o where o.id in (select c.id from Cu c) */ delete from ord where ord.id in (select c1_0.id from cu c1_0);

-- del-self
/* delete from Ord o where o.id in (select p.id from Ord p) */ delete from ord where ord.id in (select o2_0.id from ord o2_0);

-- del-join
/* delete from Ord o where o.cu.name = 'y' */ delete from ord using ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name='y' and ord.id=o1_0.id;

-- del-exists
/* delete from Ord o where exists (select 1 from Cu c where c = o.cu) */ delete from ord where exists(select 1 from cu c1_0 where c1_0.id=ord.cu_id);

-- del-not-exists
/* delete from Ord o where not exists (select 1 from Cu c where c = o.cu) */ delete from ord where not exists(select 1 from cu c1_0 where c1_0.id=ord.cu_id);

-- del-cpk
/* delete from Cpk c where c.id.a = 1 and c.id.b = 'x' */ delete from cpk where cpk.a=1 and cpk.b='x';

-- del-cpk-tuple
/* delete from Cpk c where (c.id.a, c.id.b) in ((1, 'x'), (2, 'y')) */ delete from cpk where ((cpk.a=1 and cpk.b='x') or (cpk.a=2 and cpk.b='y'));

-- del-like
/* delete from Ord o where o.name like 'a%' and o.ts < local datetime - 30 day */ delete from ord where ord.name like 'a%' and ord.ts<days_add(now(6),-30);

-- del-joined
/* delete from Dg d where d.breed = 'x' */ select d1_0.id from dg d1_0 where d1_0.breed='x';
/* delete from Dg d where d.breed = 'x' */ delete from dg where dg.id in (1);
/* delete from Dg d where d.breed = 'x' */ delete from an where an.id in (1);

-- del-joined-base
/* delete from An a where a.name = 'x' */ select a1_0.id from an a1_0 where a1_0.name='x';
/* delete from An a where a.name = 'x' */ delete from dg where dg.id in (1);
/* delete from An a where a.name = 'x' */ delete from an where an.id in (1);

-- del-single-table
/* delete from Click c where c.target = 'x' */ delete from ev where ev.target='x' and ev.DTYPE='Click';

-- del-or
/* delete from Ord o where o.id = 1 or o.qty = 2 */ delete from ord where ord.id=1 or ord.qty=2;
