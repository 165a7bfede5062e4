-- array-length
/* select array_length(o.tags) from Ord o */ select cardinality(o1_0.tags) from ord o1_0;

-- array-length-length
/* select length(o.tags) from Ord o */ select cardinality(o1_0.tags) from ord o1_0;

-- array-get
/* select array_get(o.tags, 1) from Ord o */ select element_at(o1_0.tags,1) from ord o1_0;

-- array-index
/* select o.tags[1] from Ord o */ select element_at(o1_0.tags,1) from ord o1_0;

-- array-lit
/* select array('a', 'b') from Ord o */ select ['a','b'] from ord o1_0;

-- array-bracket
/* select ['a', 'b'] from Ord o */ select ['a','b'] from ord o1_0;

-- array-list
/* select array_list(1, 2) from Ord o */ select [1,2] from ord o1_0;

-- array-empty-concat
/* select array_concat(o.tags, array('x')) from Ord o */ select array_concat(o1_0.tags,['x']) from ord o1_0;

-- array-position
/* select array_position(o.tags, 'a') from Ord o */ select array_position(o1_0.tags,'a') from ord o1_0;

-- array-contains-sel
/* select array_contains(o.tags, 'a') from Ord o */ select array_contains(o1_0.tags,'a') from ord o1_0;

-- array-concat
/* select array_concat(o.tags, o.tags) from Ord o */ select array_concat(o1_0.tags,o1_0.tags) from ord o1_0;

-- array-append
/* select array_append(o.tags, 'x') from Ord o */ select array_append(o1_0.tags,'x') from ord o1_0;

-- array-prepend
/* select array_prepend('x', o.tags) from Ord o */ select array_concat(['x'],o1_0.tags) from ord o1_0;

-- array-remove
/* select array_remove(o.tags, 'a') from Ord o */ select array_remove(o1_0.tags,'a') from ord o1_0;

-- array-remove-index
/* select array_remove_index(o.tags, 1) from Ord o */ select array_concat(array_slice(o1_0.tags,1,1-1),array_slice(o1_0.tags,1+1)) from ord o1_0;

-- array-slice
/* select array_slice(o.tags, 1, 2) from Ord o */ select array_slice(o1_0.tags,1,2-1+1) from ord o1_0;

-- array-slice-bracket
/* select o.tags[1:2] from Ord o */ select array_slice(o1_0.tags,1,2-1+1) from ord o1_0;

-- array-trim
/* select array_trim(o.tags, 1) from Ord o */ select array_slice(o1_0.tags,1,array_length(o1_0.tags)-1) from ord o1_0;

-- array-replace
/* select array_replace(o.tags, 'a', 'b') from Ord o */ select array_map(x->if(x<=>'a','b',x),o1_0.tags) from ord o1_0;

-- array-set
/* select array_set(o.tags, 1, 'x') from Ord o */ select array_map((x,i)->if(i=1,'x',x),o1_0.tags,array_generate(1,array_length(o1_0.tags),1)) from ord o1_0;

-- array-reverse
/* select array_reverse(o.tags) from Ord o */ select reverse(o1_0.tags) from ord o1_0;

-- array-sort
/* select array_sort(o.tags) from Ord o */ select array_sort(o1_0.tags) from ord o1_0;

-- array-sort-desc
/* select array_sort(o.tags, true) from Ord o */ select if(1,reverse(array_sort(o1_0.tags)),array_sort(o1_0.tags)) from ord o1_0;

-- array-to-string
/* select array_to_string(o.tags, ',') from Ord o */ select array_join(o1_0.tags,',') from ord o1_0;

-- array-to-string-null
/* select array_to_string(o.tags, ',', '-') from Ord o */ select array_join(o1_0.tags,',','-') from ord o1_0;

-- array-join
/* select array_join(o.tags, ',') from Ord o */ select array_join(o1_0.tags,',') from ord o1_0;

-- array-distinct
/* select array_distinct(o.tags) from Ord o */ select array_distinct(o1_0.tags) from ord o1_0;

-- array-max
/* select array_max(o.tags), array_min(o.tags) from Ord o */ select array_max(o1_0.tags),array_min(o1_0.tags) from ord o1_0;

-- array-intersect
/* select array_intersect(o.tags, o.tags) from Ord o */ select array_intersect(o1_0.tags,o1_0.tags) from ord o1_0;

-- array-own-overlap
/* select arrays_overlap(o.tags, o.tags), array_contains_all(o.tags, o.tags), array_contains_seq(o.tags, o.tags) from Ord o */ select arrays_overlap(o1_0.tags,o1_0.tags),array_contains_all(o1_0.tags,o1_0.tags),array_contains_seq(o1_0.tags,o1_0.tags) from ord o1_0;

-- array-cast-string
/* select cast(o.tags as String) from Ord o */ select concat('[',array_join(o1_0.tags,',','null'),']') from ord o1_0;

-- array-contains
/* from Ord o where array_contains(o.tags, 'a') */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains(o1_0.tags,'a');

-- array-contains-param
/* from Ord o where array_contains(o.tags, :t) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains(o1_0.tags,'a');

-- array-contains-op
/* from Ord o where o.tags contains 'a' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains(o1_0.tags,'a');

-- array-includes
/* from Ord o where array_includes(o.tags, array('a', 'b')) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains_all(o1_0.tags,['a','b']);

-- array-includes-param
/* from Rich r where array_includes(r.nums, :t) */ select r1_0.id,r1_0.attrs,r1_0.big,r1_0.bm,r1_0.chr,r1_0.flt,r1_0.nums,r1_0.off,r1_0.`order`,r1_0.small,r1_0.t,r1_0.tiny from rich r1_0 where array_contains_all(r1_0.nums,cast(parse_json('[1,2]') as array<int>));

-- array-includes-op
/* from Ord o where o.tags includes ['a', 'b'] */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where array_contains_all(o1_0.tags,['a','b']);

-- array-intersects
/* from Ord o where array_intersects(o.tags, array('a')) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where arrays_overlap(o1_0.tags,['a']);

-- array-intersects-op
/* from Ord o where o.tags intersects ['a'] */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where arrays_overlap(o1_0.tags,['a']);

-- unnest
/* select o.id, t from Ord o join lateral unnest(o.tags) t */ select o1_0.id,t1_0.v from ord o1_0 join unnest(o1_0.tags) t1_0(v) on 1;

-- unnest-left
/* select o.id, t from Ord o left join lateral unnest(o.tags) t */ select o1_0.id,t1_0.v from ord o1_0 left join unnest(o1_0.tags) t1_0(v) on 1;

-- unnest-index
/* select o.id, index(t), t from Ord o join lateral unnest(o.tags) t */ select o1_0.id,t1_0.i,t1_0.v from ord o1_0 join unnest(o1_0.tags,array_generate(1,array_length(o1_0.tags),1)) t1_0(v,i) on 1;

-- unnest-plural
/* select o.id, t from Ord o join o.tags t */ select o1_0.id,t1_0.v from ord o1_0 join unnest(o1_0.tags) t1_0(v) on 1;

-- unnest-group
/* select t, count(*) from Ord o join lateral unnest(o.tags) t group by t */ select t1_0.v,count(*) from ord o1_0 join unnest(o1_0.tags) t1_0(v) on 1 group by t1_0.v;

-- unnest-literal
/* select t from unnest(array(1, 2, 3)) t */ select t1_0.v from unnest([1,2,3]) t1_0(v);

-- generate-series
/* select n from generate_series(1, 10) n */ select n1_0.v from table(generate_series(1,10)) n1_0(v);

-- generate-series-step
/* select n from generate_series(1, 10, 2) n */ select n1_0.v from table(generate_series(1,10,2)) n1_0(v);

-- generate-series-time
-- refused: RH5107 generate_series: StarRocks' generate_series does not know a series of anything but whole numbers. → Compute it from whole numbers.

-- nums-length
/* select array_length(r.nums), r.nums[1] from Rich r */ select cardinality(r1_0.nums),element_at(r1_0.nums,1) from rich r1_0;

-- nums-sum
/* select array_sum(r.nums), array_avg(r.nums), array_cum_sum(r.nums) from Rich r */ select array_sum(r1_0.nums),array_avg(r1_0.nums),array_cum_sum(r1_0.nums) from rich r1_0;
