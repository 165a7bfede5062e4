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
