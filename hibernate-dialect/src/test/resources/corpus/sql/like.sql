-- like
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a%';

-- like-not
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name not like '%a_';

-- ilike
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name) like lower('A%');

-- ilike-not
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name) not like lower('A%');

-- like-escape
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\%';

-- like-escape-doubled
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\!b\\_%';

-- like-escape-backslash
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\%';

-- like-backslash
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\\\b%';

-- like-quote
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like '%''%';

-- like-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace('a%','\\','\\\\');

-- like-param-escape
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace(replace(replace(replace('a!%%','\\','\\\\'),concat('!','!'),''),'!','\\'),'','!');

-- like-param-backslash
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\%%';

-- like-both-params
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace(replace(replace(replace('a!%%','\\','\\\\'),concat('!','!'),''),'!','\\'),'','!');

-- like-column
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where o1_0.name like replace(c1_0.name,'\\','\\\\');

-- like-concat
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace(concat('%','a','%'),'\\','\\\\');

-- ilike-param-escape
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name) like lower(replace(replace(replace(replace('A!%%','\\','\\\\'),concat('!','!'),''),'!','\\'),'','!'));

-- like-regexp
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,'a.*');

-- ilike-regexp
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,concat('(?','i',')','a.*'));

-- regexp
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,'a.*');

-- regexp-flags
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,concat('(?','i',')','a.*'));
