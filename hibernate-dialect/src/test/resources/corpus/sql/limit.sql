-- limit
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.id limit 5,10;

-- max-only
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.id limit 10;

-- first-only
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.id limit 5,2147483647;

-- hql-limit
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.id limit 10;

-- hql-limit-offset
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.id limit 5,10;

-- hql-offset-only
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.id limit 5,2147483647;

-- hql-limit-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.id limit 10;

-- fetch-first
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.id limit 10;

-- fetch-offset
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.id limit 5,10;

-- fetch-ties
select * from (select o1_0.id c0,o1_0.amount c1,o1_0.cu_id c2,o1_0.d c3,o1_0.dbl c4,o1_0.doc c5,o1_0.flag c6,o1_0.ins c7,o1_0.name c8,o1_0.qty c9,o1_0.st c10,o1_0.tags c11,o1_0.ts c12,o1_0.uid c13,rank() over(order by o1_0.qty) rnk from ord o1_0) r_0_ where r_0_.rnk<=10 order by r_0_.rnk;

-- fetch-percent
select * from (select o1_0.id c0,o1_0.amount c1,o1_0.cu_id c2,o1_0.d c3,o1_0.dbl c4,o1_0.doc c5,o1_0.flag c6,o1_0.ins c7,o1_0.name c8,o1_0.qty c9,o1_0.st c10,o1_0.tags c11,o1_0.ts c12,o1_0.uid c13,count(*) over () cnt,row_number() over(order by o1_0.id) rn from ord o1_0) r_0_ where r_0_.rn<=ceil(r_0_.cnt*10/100) order by r_0_.rn;

-- fetch-percent-ties
select * from (select o1_0.id c0,o1_0.amount c1,o1_0.cu_id c2,o1_0.d c3,o1_0.dbl c4,o1_0.doc c5,o1_0.flag c6,o1_0.ins c7,o1_0.name c8,o1_0.qty c9,o1_0.st c10,o1_0.tags c11,o1_0.ts c12,o1_0.uid c13,count(*) over () cnt,rank() over(order by o1_0.qty) rnk from ord o1_0) r_0_ where r_0_.rnk<=ceil(r_0_.cnt*10/100) order by r_0_.rnk;

-- limit-projection
select o1_0.name,count(*) from ord o1_0 group by o1_0.name order by 2 desc limit 3;

-- limit-distinct
select distinct o1_0.name from ord o1_0 order by o1_0.name limit 3;

-- limit-subquery
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (select c2_0.id from cu c2_0 order by c2_0.name limit 3);

-- limit-union
select o1_0.name from ord o1_0 union all (select c1_0.name from cu c1_0 order by 1) limit 5;
