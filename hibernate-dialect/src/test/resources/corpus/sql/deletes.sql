-- del
delete from ord where ord.id=1;

-- del-all
delete from ord where true;

-- del-no-from
delete from ord where ord.id=1;

-- del-param
delete from ord where ord.id in (1,2);

-- del-sub
delete from ord where ord.id in (select c1_0.id from cu c1_0);

-- del-self
delete from ord where ord.id in (select o2_0.id from ord o2_0);

-- del-join
delete from ord using ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name='y' and ord.id=o1_0.id;

-- del-exists
delete from ord where exists(select 1 from cu c1_0 where c1_0.id=ord.cu_id);

-- del-not-exists
delete from ord where not exists(select 1 from cu c1_0 where c1_0.id=ord.cu_id);

-- del-cpk
delete from cpk where cpk.a=1 and cpk.b='x';

-- del-cpk-tuple
delete from cpk where ((cpk.a=1 and cpk.b='x') or (cpk.a=2 and cpk.b='y'));

-- del-like
delete from ord where ord.name like 'a%' and ord.ts<days_add(now(6),-30);

-- del-joined
select d1_0.id from dg d1_0 where d1_0.breed='x';
delete from dg where dg.id in (1);
delete from an where an.id in (1);

-- del-joined-base
select a1_0.id from an a1_0 where a1_0.name='x';
delete from dg where dg.id in (1);
delete from an where an.id in (1);

-- del-single-table
delete from ev where ev.target='x' and ev.DTYPE='Click';

-- del-or
delete from ord where ord.id=1 or ord.qty=2;
