-- bitmap-union-count
select bitmap_union_count(a.u) from Agg a

-- bitmap-count
select bitmap_count(bitmap_union(a.u)) from Agg a

-- bitmap-intersect
select bitmap_count(bitmap_intersect(a.u)) from Agg a

-- bitmap-agg
select bitmap_to_string(bitmap_agg(a.n)) from Agg a

-- bitmap-union-int
select bitmap_union_int(a.n) from Agg a

-- bitmap-contains
select bitmap_contains(bitmap_agg(a.n), 1) from Agg a

-- to-bitmap
select to_bitmap(a.n), bitmap_hash('x'), bitmap_empty(), bitmap_from_string('1,2') from Agg a

-- bitmap-algebra
select bitmap_count(bitmap_and(a.u, a.u)), bitmap_count(bitmap_or(a.u, a.u)), bitmap_count(bitmap_xor(a.u, a.u)), bitmap_count(bitmap_andnot(a.u, a.u)) from Agg a

-- bitmap-any
select bitmap_has_any(a.u, a.u), bitmap_max(a.u), bitmap_min(a.u) from Agg a

-- sub-bitmap
select bitmap_to_string(sub_bitmap(a.u, 0, 3)), bitmap_to_string(bitmap_subset_in_range(a.u, 0, 3)), bitmap_to_string(bitmap_subset_limit(a.u, 0, 3)) from Agg a

-- intersect-count
select intersect_count(a.u, a.n, 1, 2) from Agg a

-- hll-union-agg
select hll_union_agg(a.h) from Agg a

-- hll-cardinality
select hll_cardinality(hll_union(a.h)) from Agg a

-- hll-hash
select hll_union_agg(hll_hash('x')), hll_cardinality(hll_empty()) from Agg a

-- percentile-raw
select percentile_approx_raw(percentile_union(a.p), 0.5) from Agg a

-- percentile-hash
select percentile_approx_raw(percentile_hash(1.5), 0.5) from Agg a

-- bitmap-group
select a.n, bitmap_union_count(a.u), hll_union_agg(a.h) from Agg a group by a.n

-- bitmap-having
select a.n from Agg a group by a.n having bitmap_union_count(a.u) > 10

-- window-funnel
select window_funnel(1800, o.ts, 0, o.name = 'a', o.name = 'b') from Ord o

-- window-funnel-group
select o.cu.id, window_funnel(1800, o.ts, 0, o.name = 'a', o.name = 'b', o.name = 'c') from Ord o group by o.cu.id

-- retention
select retention(o.qty = 1, o.qty = 2) from Ord o

-- map-functions
select map_keys(r.attrs), map_values(r.attrs), map_size(r.attrs), element_at(r.attrs, 'a'), map_concat(r.attrs, r.attrs) from Rich r

-- map-agg
select map_agg(o.name, o.qty) from Ord o

-- struct-functions
select named_struct('a', 1, 'b', 'x'), row(1, 'a') from Ord o

-- uuid
select uuid(), uuid_numeric(), current_version(), version(), database() from Ord o

-- native-function
select function('murmur_hash3_32', o.name) from Ord o

-- sql-function
select sql('bitmap_count(?)', a.u) from Agg a
