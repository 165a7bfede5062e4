-- like
/* from Ord o where o.name like 'a%' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a%';

-- like-not
/* from Ord o where o.name not like '%a_' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name not like '%a_';

-- ilike
/* from Ord o where o.name ilike 'A%' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name) like lower('A%');

-- ilike-not
/* from Ord o where o.name not ilike 'A%' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name) not like lower('A%');

-- like-escape
/* from Ord o where o.name like 'a!%' escape '!' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\%';

-- like-escape-doubled
/* from Ord o where o.name like 'a!!b!_%' escape '!' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\!b\\_%';

-- like-escape-backslash
/* from Ord o where o.name like 'a\%' escape '\' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\%';

-- like-backslash
/* from Ord o where o.name like 'a\b%' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like 'a\\\\b%';

-- like-quote
/* from Ord o where o.name like '%''%' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like '%''%';

-- like-param
/* from Ord o where o.name like :p */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace('a%','\\','\\\\');

-- like-param-escape
/* from Ord o where o.name like :p escape '!' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace(replace(replace(replace('a!%%','\\','\\\\'),concat('!','!'),''),'!','\\'),'','!');

-- like-param-backslash
/* from Ord o where o.name like :p escape '\' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like ?;

-- like-both-params
/* from Ord o where o.name like :p escape :e */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace(replace(replace(replace('a!%%','\\','\\\\'),concat('!','!'),''),'!','\\'),'','!');

-- like-column
/* from Ord o where o.name like o.cu.name */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where o1_0.name like replace(c1_0.name,'\\','\\\\');

-- like-concat
/* from Ord o where o.name like concat('%', :p, '%') */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name like replace(concat('%','a','%'),'\\','\\\\');

-- ilike-param-escape
/* from Ord o where o.name ilike :p escape '!' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name) like lower(replace(replace(replace(replace('A!%%','\\','\\\\'),concat('!','!'),''),'!','\\'),'','!'));

-- like-regexp
/* from Ord o where o.name like regexp 'a.*' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,'a.*');

-- ilike-regexp
/* from Ord o where o.name ilike regexp 'a.*' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,concat('(?','i',')','a.*'));

-- regexp
/* from Ord o where regexp_like(o.name, 'a.*') */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,'a.*');

-- regexp-flags
/* from Ord o where regexp_like(o.name, 'a.*', 'i') */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where regexp(o1_0.name,concat('(?','i',')','a.*'));
