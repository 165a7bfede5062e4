-- abs
select abs(o.qty) from Ord o

-- sign
select sign(o.qty) from Ord o

-- mod
select mod(o.qty, 2) from Ord o

-- sqrt
select sqrt(o.dbl) from Ord o

-- power
select power(o.dbl, 2) from Ord o

-- exp
select exp(o.dbl) from Ord o

-- ln
select ln(o.dbl) from Ord o

-- log10
select log10(o.dbl) from Ord o

-- log
select log(2, o.dbl) from Ord o

-- log-one
select log(o.dbl) from Ord o

-- log2
select log2(o.dbl) from Ord o

-- round
select round(o.amount, 2) from Ord o

-- round-one
select round(o.dbl) from Ord o

-- floor
select floor(o.amount) from Ord o

-- ceiling
select ceiling(o.amount) from Ord o

-- ceil
select ceil(o.amount) from Ord o

-- truncate
select truncate(o.amount, 1) from Ord o

-- trunc
select trunc(o.amount) from Ord o

-- trunc-places
select trunc(o.amount, 1) from Ord o

-- greatest
select greatest(o.qty, 1) from Ord o

-- least
select least(o.qty, 1, 2) from Ord o

-- sin
select sin(o.dbl) from Ord o

-- cos
select cos(o.dbl) from Ord o

-- tan
select tan(o.dbl) from Ord o

-- asin
select asin(o.dbl) from Ord o

-- acos
select acos(o.dbl) from Ord o

-- atan
select atan(o.dbl) from Ord o

-- atan2
select atan2(o.dbl, 1) from Ord o

-- sinh
select sinh(o.dbl) from Ord o

-- cosh
select cosh(o.dbl) from Ord o

-- tanh
select tanh(o.dbl) from Ord o

-- cot
select cot(o.dbl) from Ord o

-- pi
select pi from Ord o

-- e
select e() from Ord o

-- radians
select radians(o.dbl) from Ord o

-- degrees
select degrees(o.dbl) from Ord o

-- rand
select rand() from Ord o

-- random
select random() from Ord o

-- cbrt
select cbrt(o.dbl), square(o.dbl) from Ord o

-- bitand
select bitand(o.qty, 3), bitor(o.qty, 3), bitxor(o.qty, 3), bitnot(o.qty) from Ord o

-- bitshift
select bit_shift_left(o.qty, 1), bit_shift_right(o.qty, 1) from Ord o

-- fmod
select fmod(o.dbl, 2), pmod(o.qty, 2) from Ord o

-- width-bucket
select equiwidth_bucket(o.dbl, 0, 100, 10) from Ord o

-- if
select if(o.flag, 1, 2) from Ord o

-- if-condition
select if(o.qty > 1, 1, 2) from Ord o

-- n-round
select round(o.dbl, 2), round(o.amount), round(o.amount, -2), round(o.qty, 1), round(o.dbl), round(o.amount, o.qty) from Ord o

-- n-trunc
select trunc(o.dbl), trunc(o.dbl, 2), truncate(o.dbl, 1), trunc(o.qty, -1), trunc(o.amount, o.qty) from Ord o

-- n-floor
select floor(o.dbl), ceiling(o.dbl), ceil(o.qty), floor(o.qty), floor(o.amount / 2) from Ord o

-- n-sign-abs
select sign(o.dbl), sign(o.amount), abs(o.amount), abs(o.dbl), abs(o.id) from Ord o

-- n-power
select power(o.qty, 2), power(2, o.dbl), sqrt(o.qty), exp(1), ln(o.amount), log(2, 8), log10(o.qty), log(o.amount, 2) from Ord o

-- n-trig
select sin(o.qty), cos(o.amount), tan(1), asin(0.5), acos(o.dbl), atan(o.dbl), atan2(o.qty, o.dbl), sinh(1.0), cosh(1.0), tanh(1.0), degrees(o.qty), radians(180) from Ord o

-- n-mod
select mod(o.id, 3), mod(o.qty, o.id), o.id % 3, mod(-5, 3) from Ord o

-- n-arith-param
@d decimal:1.5
@n double:2.5
@l long:3
select o.amount * :d, o.dbl * :n, o.id * :l, :l / 2, o.qty + :d from Ord o

-- n-literals
select 1, 1L, 1.0, 1.0f, 1.0d, 1.0BD, 1BI, 1e3, 0x1F, -1, 1_000_000 from Ord o

-- n-big
select 99999999999999999999999999999999999999BI, 12345678901234567890123456789012345678.12BD, 0.000000000000000001BD from Ord o

-- n-sum-types
select sum(r.small), sum(r.big), sum(r.flt), avg(r.tiny), max(r.big) from Rich r

-- n-random
select rand(), random(), pi, e() from Ord o

-- n-bit
select bitand(o.qty, 1) from Ord o where bitand(o.qty, 4) = 4

-- n-width
select equiwidth_bucket(o.dbl, 0e0, 1e0, 10) from Ord o

-- n-cast-chain
select cast(o.amount as Integer) + cast(o.name as Long) from Ord o

-- n-avg-int
select avg(o.qty), avg(o.id), sum(o.qty) / 3, sum(o.amount) / count(*) from Ord o
