-- criteria-where
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='x' and o1_0.qty>1;

-- criteria-like
select o1_0.id from ord o1_0 where o1_0.name like replace(replace(replace(replace('a!%','\\','\\\\'),concat('!','!'),''),'!','\\'),'','!');

-- criteria-ilike
select o1_0.id from ord o1_0 where lower(o1_0.name) like lower(replace('A%','\\','\\\\'));

-- criteria-in
select o1_0.id from ord o1_0 where o1_0.id in (1,2);

-- criteria-null
select o1_0.id from ord o1_0 where o1_0.cu_id is null;

-- criteria-join
select o1_0.id from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name='x';

-- criteria-group
select o1_0.name,count(o1_0.id),sum(o1_0.qty) from ord o1_0 group by 1 having count(o1_0.id)>1;

-- criteria-order
select o1_0.id from ord o1_0 order by o1_0.name desc nulls first,1;

-- criteria-limit
select o1_0.id from ord o1_0 order by 1 limit 2,3;

-- criteria-subquery
select o1_0.id from ord o1_0 where exists(select c1_0.id from cu c1_0 where c1_0.name=o1_0.name);

-- criteria-all
select o1_0.id from ord o1_0 where ((select count(*) from ord o2_0)=0 or o1_0.qty>=(select case when count(*)=count(o2_0.qty) then max(o2_0.qty) end from ord o2_0));

-- criteria-case
select case when o1_0.flag then 'y' else 'n' end from ord o1_0;

-- criteria-coalesce
select coalesce(o1_0.name,'x') from ord o1_0;

-- criteria-concat
select concat(o1_0.name,'x') from ord o1_0;

-- criteria-distinct
select distinct o1_0.name from ord o1_0;

-- criteria-function
select bitmap_union_int(o1_0.qty) from ord o1_0;

-- criteria-window
select rank() over(partition by o1_0.name order by o1_0.qty desc) from ord o1_0;

-- criteria-cast
select cast(o1_0.qty as varchar) from ord o1_0;

-- criteria-now
select o1_0.id from ord o1_0 where o1_0.ts<now(6);

-- criteria-listagg
select group_concat(o1_0.name order by o1_0.id separator ',') from ord o1_0;

-- criteria-truncate
select truncate(o1_0.dbl,2) from ord o1_0;

-- criteria-array
select o1_0.id from ord o1_0 where array_contains(cast(parse_json('["a"]') as array<varchar>),'a');

-- criteria-collection
select o1_0.id from ord o1_0 where array_contains(o1_0.tags,'a');

-- criteria-trim
select trim(o1_0.name,'x') from ord o1_0;

-- criteria-not-distinct
select o1_0.id from ord o1_0 where o1_0.name<=>'x';
