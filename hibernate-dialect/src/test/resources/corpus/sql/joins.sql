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
-- fails: At 1:62 and token '(', mismatched input '(', expecting one of the following tokens: <EOF>, ',', '.', ID, VERSION, VERSIONED, NATURALID, FK, ABSENT, ALL, AND, ANY, ARRAY, AS, ASC, AVG, BETWEEN, BOTH, BREADTH, BY, CASE, CAST, COLLATE, COLUMN, COLUMNS, CONDITIONAL, CONFLICT, CONSTRAINT, CONTAINS, COUNT, CROSS, CUBE, CURRENT, CURRENT_DATE, CURRENT_INSTANT, CURRENT_TIME, CURRENT_TIMESTAMP, CYCLE, DATE, DATETIME, DAY, DEFAULT, DELETE, DEPTH, DESC, DISTINCT, DO, ELEMENT, ELEMENTS, ELSE, EMPTY, END, ENTRY, EPOCH, ERROR, ESCAPE, EVERY, EXCEPT, EXCLUDE, EXISTS, EXTRACT, FETCH, FILTER, FIRST, FOLLOWING, FOR, FORMAT, FROM, FULL, FUNCTION, GROUP, GROUPS, HAVING, HOUR, IGNORE, ILIKE, IN, INCLUDES, INDEX, INDICES, INNER, INSERT, INSTANT, INTERSECT, INTERSECTS, INTO, IS, JOIN, JSON, JSON_ARRAY, JSON_ARRAYAGG, JSON_EXISTS, JSON_OBJECT, JSON_OBJECTAGG, JSON_QUERY, JSON_TABLE, JSON_VALUE, KEY, KEYS, LAST, LATERAL, LEADING, LEFT, LIKE, LIMIT, LIST, LISTAGG, LOCAL, LOCAL_DATE, LOCAL_DATETIME, LOCAL_TIME, MAP, MATERIALIZED, MAX, MAXELEMENT, MAXINDEX, MEMBER, MICROSECOND, MILLISECOND, MIN, MINELEMENT, MININDEX, MINUTE, MONTH, NAME, NANOSECOND, NESTED, NEW, NEXT, NO, NOTHING, NULLS, OBJECT, OF, OFFSET, OFFSET_DATETIME, ON, ONLY, OR, ORDER, ORDINALITY, OTHERS, OUTER, OVER, OVERFLOW, OVERLAY, PAD, PARTITION, PASSING, PATH, PERCENT, PLACING, POSITION, PRECEDING, QUARTER, RANGE, REGEXP, RESPECT, RETURNING, RIGHT, ROLLUP, ROW, ROWS, SEARCH, SECOND, SELECT, SET, SIZE, SOME, SUBSTRING, SUM, THEN, TIES, TIME, TIMESTAMP, TIMEZONE_HOUR, TIMEZONE_MINUTE, TO, TRAILING, TREAT, TRIM, TRUNC, TRUNCATE, TYPE, UNBOUNDED, UNCONDITIONAL, UNION, UNIQUE, UPDATE, USING, VALUE, VALUES, WEEK, WHEN, WHERE, WITH, WITHIN, WITHOUT, WRAPPER, XML, XMLAGG, XMLATTRIBUTES, XMLELEMENT, XMLEXISTS, XMLFOREST, XMLPI, XMLQUERY, XMLTABLE, YEAR, ZONED, IDENTIFIER, QUOTED_IDENTIFIER [select o.id, x.m from Cu c join c.orders o cross join lateral (select max(p.qty) as m from Ord p where p.cu = c) x]

-- lateral-limit
select c1_0.id,x1_0.c0 from cu c1_0 join (select o1_0.id from ord o1_0) x1_0(c0) on 1 and exists(select x1_0.c0 intersect (select o1_0.id from ord o1_0 where o1_0.cu_id=c1_0.id order by o1_0.id limit 2));
