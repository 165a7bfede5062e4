-- array-length
select cardinality(o1_0.tags) from ord o1_0;

-- array-length-length
select cardinality(o1_0.tags) from ord o1_0;

-- array-get
select element_at(o1_0.tags,1) from ord o1_0;

-- array-index
select element_at(o1_0.tags,1) from ord o1_0;

-- array-lit
select ['a','b'] from ord o1_0;

-- array-bracket
select ['a','b'] from ord o1_0;

-- array-list
select [1,2] from ord o1_0;

-- array-empty-concat
select array_concat(o1_0.tags,['x']) from ord o1_0;

-- array-position
select array_position(o1_0.tags,'a') from ord o1_0;

-- array-contains-sel
select array_contains(o1_0.tags,'a') from ord o1_0;

-- array-concat
select array_concat(o1_0.tags,o1_0.tags) from ord o1_0;

-- array-append
select array_append(o1_0.tags,'x') from ord o1_0;

-- array-prepend
select array_concat(['x'],o1_0.tags) from ord o1_0;

-- array-remove
select array_remove(o1_0.tags,'a') from ord o1_0;

-- array-remove-index
select array_concat(array_slice(o1_0.tags,1,1-1),array_slice(o1_0.tags,1+1)) from ord o1_0;

-- array-slice
select array_slice(o1_0.tags,1,2-1+1) from ord o1_0;

-- array-slice-bracket
select array_slice(o1_0.tags,1,2-1+1) from ord o1_0;

-- array-trim
select array_slice(o1_0.tags,1,array_length(o1_0.tags)-1) from ord o1_0;

-- array-replace
select array_map(x->if(x<=>'a','b',x),o1_0.tags) from ord o1_0;

-- array-set
select array_map((x,i)->if(i=1,'x',x),o1_0.tags,array_generate(1,array_length(o1_0.tags),1)) from ord o1_0;

-- array-reverse
select reverse(o1_0.tags) from ord o1_0;

-- array-sort
select array_sort(o1_0.tags) from ord o1_0;

-- array-sort-desc
select if(true,reverse(array_sort(o1_0.tags)),array_sort(o1_0.tags)) from ord o1_0;

-- array-to-string
select array_join(o1_0.tags,',') from ord o1_0;

-- array-to-string-null
select array_join(o1_0.tags,',','-') from ord o1_0;

-- array-join
select array_join(o1_0.tags,',') from ord o1_0;

-- array-distinct
select array_distinct(o1_0.tags) from ord o1_0;

-- array-max
select array_max(o1_0.tags),array_min(o1_0.tags) from ord o1_0;

-- array-intersect
select array_intersect(o1_0.tags,o1_0.tags) from ord o1_0;

-- array-own-overlap
select arrays_overlap(o1_0.tags,o1_0.tags),array_contains_all(o1_0.tags,o1_0.tags),array_contains_seq(o1_0.tags,o1_0.tags) from ord o1_0;

-- array-cast-string
select concat('[',array_join(o1_0.tags,',','null'),']') from ord o1_0;

-- array-contains
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains(o1_0.tags,'a');

-- array-contains-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains(o1_0.tags,'a');

-- array-contains-op
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains(o1_0.tags,'a');

-- array-includes
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains_all(o1_0.tags,['a','b']);

-- array-includes-param
select r1_0.id,r1_0.attrs,r1_0.big,r1_0.bm,r1_0.chr,r1_0.flt,r1_0.nums,r1_0.off,r1_0.`order`,r1_0.small,r1_0.t,r1_0.tiny from rich r1_0 where array_contains_all(r1_0.nums,cast(parse_json('[1,2]') as array<int>));

-- array-includes-op
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains_all(o1_0.tags,['a','b']);

-- array-intersects
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where arrays_overlap(o1_0.tags,['a']);

-- array-intersects-op
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where arrays_overlap(o1_0.tags,['a']);

-- unnest
select o1_0.id,t1_0.v from ord o1_0 join unnest(o1_0.tags) t1_0(v) on true;

-- unnest-left
select o1_0.id,t1_0.v from ord o1_0 left join unnest(o1_0.tags) t1_0(v) on true;

-- unnest-index
select o1_0.id,t1_0.i,t1_0.v from ord o1_0 join unnest(o1_0.tags,array_generate(1,array_length(o1_0.tags),1)) t1_0(v,i) on true;

-- unnest-plural
select o1_0.id,t1_0.v from ord o1_0 join unnest(o1_0.tags) t1_0(v) on true;

-- unnest-group
select t1_0.v,count(*) from ord o1_0 join unnest(o1_0.tags) t1_0(v) on true group by t1_0.v;

-- unnest-literal
select t1_0.v from table(unnest([1,2,3])) t1_0(v);

-- generate-series
select n1_0.v from table(generate_series(1,10)) n1_0(v);

-- generate-series-step
select n1_0.v from table(generate_series(1,10,2)) n1_0(v);

-- generate-series-lateral
select o1_0.id,n1_0.v from ord o1_0 join generate_series(1,o1_0.qty) n1_0(v) on true;

-- generate-series-time
select n1_0.v from (select days_add(now(6),n) from table(generate_series(0,days_diff(now(6),now(6)),1)) n_(n)) n1_0(v);

-- nums-length
select cardinality(r1_0.nums),element_at(r1_0.nums,1) from rich r1_0;

-- nums-sum
select array_sum(r1_0.nums),array_avg(r1_0.nums),array_cum_sum(r1_0.nums) from rich r1_0;

-- ar-nullable
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains(o1_0.tags,null) or array_contains_all(o1_0.tags,['a',null]) or arrays_overlap(o1_0.tags,['a']);

-- ar-positions
select array_filter(array_generate(1,array_length(o1_0.tags),1),array_map(x->coalesce(x<=>'a',false),o1_0.tags)) from ord o1_0;

-- ar-positions-list
select array_filter(array_generate(1,array_length(o1_0.tags),1),array_map(x->coalesce(x<=>'a',false),o1_0.tags)) from ord o1_0;

-- ar-position-start
select if(array_position(array_slice(o1_0.tags,2),'a')=0,0,array_position(array_slice(o1_0.tags,2),'a')+2-1) from ord o1_0;

-- ar-fill
select array_repeat('x',3),array_repeat('x',3) from ord o1_0;

-- ar-length
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where cardinality(o1_0.tags)>1 and cardinality(o1_0.tags)>1;

-- ar-eq
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.tags=cast(parse_json('["a","b"]') as array<varchar>);

-- ar-eq-lit
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.tags=['a','b'] or o1_0.tags<>['c'];

-- ar-isnull
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.tags is null or element_at(o1_0.tags,1) is null;

-- ar-index-expr
select element_at(o1_0.tags,o1_0.qty),concat(element_at(o1_0.tags,1),'x'),character_length(element_at(o1_0.tags,1)) from ord o1_0;

-- ar-nested
select array_append(array_concat(o1_0.tags,['x']),'y') from ord o1_0;

-- ar-sort-args
select if(true,reverse(array_sort(o1_0.tags)),array_sort(o1_0.tags)),if(false,reverse(array_sort(o1_0.tags)),array_sort(o1_0.tags)),if(true,array_concat(array_filter(o1_0.tags,x->x is null),if(true,reverse(array_sort(array_filter(o1_0.tags,x->x is not null))),array_sort(array_filter(o1_0.tags,x->x is not null)))),array_concat(if(true,reverse(array_sort(array_filter(o1_0.tags,x->x is not null))),array_sort(array_filter(o1_0.tags,x->x is not null))),array_filter(o1_0.tags,x->x is null))),reverse(o1_0.tags) from ord o1_0;

-- ar-tostring-default
select array_join(o1_0.tags,',','null'),array_join(r1_0.nums,'-') from ord o1_0,rich r1_0;

-- ar-group
select element_at(o1_0.tags,1),count(*) from ord o1_0 group by element_at(o1_0.tags,1);

-- ar-group-array
select o1_0.tags,count(*) from ord o1_0 group by o1_0.tags;

-- ar-nums
select array_append(r1_0.nums,4),array_contains(r1_0.nums,1),array_position(r1_0.nums,2),array_max(r1_0.nums),array_concat(r1_0.nums,[1]) from rich r1_0;
