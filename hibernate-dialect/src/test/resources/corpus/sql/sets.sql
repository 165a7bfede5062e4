-- union
select o1_0.name from ord o1_0 union select c1_0.name from cu c1_0;

-- union-all
select o1_0.name from ord o1_0 union all (select c1_0.name from cu c1_0 order by c1_0.name limit 3);

-- union-order
select o1_0.name from ord o1_0 union (select c1_0.name from cu c1_0 order by 1);

-- union-three
select o1_0.id from ord o1_0 union all select c1_0.id from cu c1_0 union all select v1_0.id from ver v1_0;

-- intersect
select o1_0.name from ord o1_0 intersect select c1_0.name from cu c1_0;

-- intersect-all
-- refused: RH5107 intersect all: StarRocks knows EXCEPT and INTERSECT only without ALL. → Leave out ALL, or number the duplicates with row_number() first.

-- except
select o1_0.name from ord o1_0 except select c1_0.name from cu c1_0;

-- except-all
-- refused: RH5107 except all: StarRocks knows EXCEPT and INTERSECT only without ALL. → Leave out ALL, or number the duplicates with row_number() first.

-- union-limit
(select o1_0.id from ord o1_0 order by o1_0.id limit 2) union all (select c1_0.id from cu c1_0 order by c1_0.id limit 2);

-- union-in-subq
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (select c2_0.id from cu c2_0 union select v1_0.id from ver v1_0);

-- union-from
select x1_0.c0 from (select o1_0.id from ord o1_0 union all select c1_0.id from cu c1_0) x1_0(c0);

-- union-fetch-ties
select o1_0.qty from ord o1_0 union all select r_0_.c0 from ((select v1_0.v c0,rank() over(order by v1_0.v) rnk from ver v1_0)) r_0_ where r_0_.rnk<=2;
