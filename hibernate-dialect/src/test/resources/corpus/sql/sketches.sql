-- bitmap-union-count
select bitmap_union_count(a1_0.u) from agg a1_0;

-- bitmap-count
select bitmap_count(bitmap_union(a1_0.u)) from agg a1_0;

-- bitmap-intersect
select bitmap_count(bitmap_intersect(a1_0.u)) from agg a1_0;

-- bitmap-agg
select bitmap_to_string(bitmap_agg(a1_0.n)) from agg a1_0;

-- bitmap-union-int
select bitmap_union_int(a1_0.n) from agg a1_0;

-- bitmap-contains
select bitmap_contains(bitmap_agg(a1_0.n),1) from agg a1_0;

-- to-bitmap
select to_bitmap(a1_0.n),bitmap_hash('x'),bitmap_empty(),bitmap_from_string('1,2') from agg a1_0;

-- bitmap-algebra
select bitmap_count(bitmap_and(a1_0.u,a1_0.u)),bitmap_count(bitmap_or(a1_0.u,a1_0.u)),bitmap_count(bitmap_xor(a1_0.u,a1_0.u)),bitmap_count(bitmap_andnot(a1_0.u,a1_0.u)) from agg a1_0;

-- bitmap-any
select bitmap_has_any(a1_0.u,a1_0.u),bitmap_max(a1_0.u),bitmap_min(a1_0.u) from agg a1_0;

-- sub-bitmap
select bitmap_to_string(sub_bitmap(a1_0.u,0,3)),bitmap_to_string(bitmap_subset_in_range(a1_0.u,0,3)),bitmap_to_string(bitmap_subset_limit(a1_0.u,0,3)) from agg a1_0;

-- intersect-count
select intersect_count(a1_0.u,a1_0.n,1,2) from agg a1_0;

-- hll-union-agg
select hll_union_agg(a1_0.h) from agg a1_0;

-- hll-cardinality
select hll_cardinality(hll_union(a1_0.h)) from agg a1_0;

-- hll-hash
select hll_union_agg(hll_hash('x')),hll_cardinality(hll_empty()) from agg a1_0;

-- percentile-raw
select percentile_approx_raw(percentile_union(a1_0.p),0.5) from agg a1_0;

-- percentile-hash
select percentile_approx_raw(percentile_hash(1.5),0.5) from agg a1_0;

-- bitmap-group
select a1_0.n,bitmap_union_count(a1_0.u),hll_union_agg(a1_0.h) from agg a1_0 group by a1_0.n;

-- bitmap-having
select a1_0.n from agg a1_0 group by a1_0.n having bitmap_union_count(a1_0.u)>10;

-- window-funnel
select window_funnel(1800,o1_0.ts,0,[o1_0.name='a',o1_0.name='b']) from ord o1_0;

-- window-funnel-group
select o1_0.cu_id,window_funnel(1800,o1_0.ts,0,[o1_0.name='a',o1_0.name='b',o1_0.name='c']) from ord o1_0 group by o1_0.cu_id;

-- retention
select retention([o1_0.qty=1,o1_0.qty=2]) from ord o1_0;

-- map-functions
select map_keys(r1_0.attrs),map_values(r1_0.attrs),map_size(r1_0.attrs),element_at(r1_0.attrs,'a'),map_concat(r1_0.attrs,r1_0.attrs) from rich r1_0;

-- map-agg
select map_agg(o1_0.name,o1_0.qty) from ord o1_0;

-- struct-functions
select named_struct('a',1,'b','x'),row(1,'a') from ord o1_0;

-- uuid
select uuid(),uuid_numeric(),current_version(),version(),database() from ord o1_0;

-- native-function
select murmur_hash3_32(o1_0.name) from ord o1_0;

-- sql-function
select bitmap_count(a1_0.u) from agg a1_0;
