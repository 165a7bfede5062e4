-- join
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid,c1_0.id,c1_0.name from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name='x';

-- left-join
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 left join cu c1_0 on c1_0.id=o1_0.cu_id and c1_0.name='x';

-- right-join
select o1_0.id,c1_0.id from ord o1_0 right join cu c1_0 on o1_0.cu_id=c1_0.id;

-- full
select o1_0.id,c1_0.id from ord o1_0 full join cu c1_0 on o1_0.cu_id=c1_0.id;

-- entity-join
select o1_0.id,c1_0.name from ord o1_0 join cu c1_0 on c1_0.id=o1_0.qty;

-- fetch
select o1_0.id,o1_0.amount,c1_0.id,c1_0.name,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 left join cu c1_0 on c1_0.id=o1_0.cu_id;

-- fetch-collection
select c1_0.id,c1_0.name,o1_0.cu_id,o1_0.id,o1_0.amount,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from cu c1_0 left join ord o1_0 on c1_0.id=o1_0.cu_id;

-- cross
select o1_0.id,c1_0.id from ord o1_0 cross join cu c1_0;

-- theta
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid,c1_0.id,c1_0.name from ord o1_0,cu c1_0 where o1_0.cu_id=c1_0.id;

-- collection-join
select c1_0.name,o1_0.qty from cu c1_0 join ord o1_0 on c1_0.id=o1_0.cu_id;

-- collection-join-with
select c1_0.name,o1_0.qty from cu c1_0 left join ord o1_0 on c1_0.id=o1_0.cu_id and o1_0.qty>1;

-- two-joins
select o1_0.id from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id join ord o2_0 on o2_0.cu_id=c1_0.id and o2_0.id<>o1_0.id;

-- self-join
select o1_0.id,o2_0.id from ord o1_0 join ord o2_0 on o1_0.qty=o2_0.qty and o1_0.id<o2_0.id;

-- join-subquery
select o1_0.id,x1_0.c1 from ord o1_0 join (select c1_0.id,c1_0.name from cu c1_0) x1_0(c0,c1) on x1_0.c0=o1_0.id;

-- left-join-subquery
select o1_0.id,x1_0.c1 from ord o1_0 left join (select c1_0.id,count(*) from cu c1_0 group by c1_0.id) x1_0(c0,c1) on x1_0.c0=o1_0.id;

-- join-nonequi
select o1_0.id from ord o1_0 join cu c1_0 on c1_0.id>o1_0.id;

-- joined
select d1_0.id,d1_1.name,d1_0.breed from dg d1_0 join an d1_1 on d1_0.id=d1_1.id;

-- joined-base
select a1_0.id,case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end,a1_0.name,a1_1.breed from an a1_0 left join dg a1_1 on a1_0.id=a1_1.id;

-- joined-filter
select d1_0.id,d1_1.name,d1_0.breed from dg d1_0 join an d1_1 on d1_0.id=d1_1.id where d1_0.breed='x' and d1_1.name='y';

-- joined-join
select a1_0.name,d1_0.breed from an a1_0 join dg d1_0 on a1_0.id=d1_0.id;

-- single-table
select e1_0.id,e1_0.DTYPE,e1_0.page,e1_0.visitor,e1_0.target from ev e1_0;

-- single-table-sub
select c1_0.id,c1_0.page,c1_0.visitor,c1_0.target from ev c1_0 where c1_0.target='x' and c1_0.DTYPE='Click';

-- single-table-treat
select e1_0.id,e1_0.DTYPE,e1_0.page,e1_0.visitor,e1_0.target from ev e1_0 where e1_0.target='x';

-- single-table-type
select e1_0.DTYPE,count(*) from ev e1_0 group by e1_0.DTYPE;

-- lateral-subquery
select o1_0.id,x1_0.c0 from cu c1_0 join ord o1_0 on c1_0.id=o1_0.cu_id left join (select max(o2_0.qty),o2_0.cu_id from ord o2_0 group by o2_0.cu_id) x1_0(c0,key_0) on x1_0.key_0=c1_0.id;

-- lateral-limit
select c1_0.id,x1_0.c0 from cu c1_0 join (select o1_0.id,o1_0.cu_id,row_number() over(partition by o1_0.cu_id order by o1_0.id) from ord o1_0) x1_0(c0,key_0,row_) on x1_0.key_0=c1_0.id and x1_0.row_<=2;

-- j-implicit-many
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name like 'a%' and o1_0.cu_id>1;

-- j-left-with-is-null
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid,c1_0.id,c1_0.name from ord o1_0 left join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.id is null;

-- j-fetch-where
select o1_0.id,o1_0.amount,c1_0.id,c1_0.name,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name='x' order by c1_0.name;

-- j-fetch-limit
select c1_0.id,c1_0.name,o1_0.cu_id,o1_0.id,o1_0.amount,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from cu c1_0 left join ord o1_0 on c1_0.id=o1_0.cu_id;

-- j-join-on-two
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id and c1_0.name=o1_0.name;

-- j-full-cond
select o1_0.id,c1_0.id from ord o1_0 full join cu c1_0 on c1_0.id=o1_0.cu_id and o1_0.qty>1;

-- j-right-assoc
select o1_0.id,c1_0.name from ord o1_0 right join cu c1_0 on c1_0.id=o1_0.cu_id;

-- j-left-nonequi
select o1_0.id,o2_0.id from ord o1_0 left join ord o2_0 on o2_0.qty>o1_0.qty;

-- j-left-or
select o1_0.id,c1_0.id from ord o1_0 left join cu c1_0 on c1_0.id=o1_0.cu_id or c1_0.name=o1_0.name;

-- j-joined-tree
select o1_0.id,d1_0.breed from ord o1_0 left join (dg d1_0 join an d1_1 on d1_0.id=d1_1.id) on d1_0.id=o1_0.qty and d1_1.name='x';

-- j-joined-left-base
select o1_0.id,a1_0.name,a1_1.breed from ord o1_0 left join an a1_0 on a1_0.id=o1_0.qty left join dg a1_1 on a1_0.id=a1_1.id;

-- j-single-sub
select o1_0.id,c1_0.target from ord o1_0 join (select * from ev t where t.DTYPE='Click') c1_0 on c1_0.id=o1_0.id;

-- j-subq-agg
select c1_0.name,x1_0.c1 from cu c1_0 join (select o1_0.cu_id,count(*) from ord o1_0 group by o1_0.cu_id) x1_0(c0,c1) on x1_0.c0=c1_0.id where x1_0.c1>1;

-- j-lateral-top
select c1_0.id,x1_0.c0 from cu c1_0 left join (select o1_0.qty,o1_0.cu_id,row_number() over(partition by o1_0.cu_id order by o1_0.ts desc) from ord o1_0) x1_0(c0,key_0,row_) on x1_0.key_0=c1_0.id and x1_0.row_<=1;

-- j-cross-where
select o1_0.id,c1_0.id from ord o1_0 cross join cu c1_0 where o1_0.qty=c1_0.id;

-- j-three
select o1_0.id,c1_0.name,v1_0.s from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id left join ver v1_0 on v1_0.id=o1_0.cu_id;

-- j-member-of
select c1_0.id,c1_0.name from cu c1_0,ord o1_0 where exists(select 1 from ord o2_0 where c1_0.id=o2_0.cu_id and o2_0.id=o1_0.id);

-- j-index-none
select c1_0.name,(select count(o1_0.id) from ord o1_0 where o1_0.flag and c1_0.id=o1_0.cu_id) from cu c1_0;

-- j-on-subquery
select o1_0.id from ord o1_0 join cu c1_0 on c1_0.id=(select max(c2_0.id) from cu c2_0);

-- j-on-exists
select o1_0.id from ord o1_0 left join cu c1_0 on c1_0.id=o1_0.cu_id and exists(select 1 from ver v1_0 where v1_0.id=c1_0.id);
