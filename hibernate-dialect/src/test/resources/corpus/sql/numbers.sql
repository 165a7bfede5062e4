-- abs
select abs(o1_0.qty) from ord o1_0;

-- sign
select sign(o1_0.qty) from ord o1_0;

-- mod
select mod(o1_0.qty,2) from ord o1_0;

-- sqrt
select sqrt(o1_0.dbl) from ord o1_0;

-- power
select power(o1_0.dbl,2) from ord o1_0;

-- exp
select exp(o1_0.dbl) from ord o1_0;

-- ln
select ln(o1_0.dbl) from ord o1_0;

-- log10
select log10(o1_0.dbl) from ord o1_0;

-- log
select log(2,o1_0.dbl) from ord o1_0;

-- log-one
select log(o1_0.dbl) from ord o1_0;

-- log2
select log2(o1_0.dbl) from ord o1_0;

-- round
select round(o1_0.amount,2) from ord o1_0;

-- round-one
select round(o1_0.dbl) from ord o1_0;

-- floor
select floor(o1_0.amount) from ord o1_0;

-- ceiling
select ceil(o1_0.amount) from ord o1_0;

-- ceil
select ceil(o1_0.amount) from ord o1_0;

-- truncate
select truncate(o1_0.amount,1) from ord o1_0;

-- trunc
select truncate(o1_0.amount,0) from ord o1_0;

-- trunc-places
select truncate(o1_0.amount,1) from ord o1_0;

-- greatest
select greatest(o1_0.qty,1) from ord o1_0;

-- least
select least(o1_0.qty,1,2) from ord o1_0;

-- sin
select sin(o1_0.dbl) from ord o1_0;

-- cos
select cos(o1_0.dbl) from ord o1_0;

-- tan
select tan(o1_0.dbl) from ord o1_0;

-- asin
select asin(o1_0.dbl) from ord o1_0;

-- acos
select acos(o1_0.dbl) from ord o1_0;

-- atan
select atan(o1_0.dbl) from ord o1_0;

-- atan2
select atan2(o1_0.dbl,1) from ord o1_0;

-- sinh
select sinh(o1_0.dbl) from ord o1_0;

-- cosh
select cosh(o1_0.dbl) from ord o1_0;

-- tanh
select tanh(o1_0.dbl) from ord o1_0;

-- cot
select cot(o1_0.dbl) from ord o1_0;

-- pi
select pi() from ord o1_0;

-- e
select e() from ord o1_0;

-- radians
select radians(o1_0.dbl) from ord o1_0;

-- degrees
select degrees(o1_0.dbl) from ord o1_0;

-- rand
select rand() from ord o1_0;

-- random
select random() from ord o1_0;

-- cbrt
select cbrt(o1_0.dbl),square(o1_0.dbl) from ord o1_0;

-- bitand
select bitand(o1_0.qty,3),bitor(o1_0.qty,3),bitxor(o1_0.qty,3),bitnot(o1_0.qty) from ord o1_0;

-- bitshift
select bit_shift_left(o1_0.qty,1),bit_shift_right(o1_0.qty,1) from ord o1_0;

-- fmod
select fmod(o1_0.dbl,2),pmod(o1_0.qty,2) from ord o1_0;

-- width-bucket
select equiwidth_bucket(o1_0.dbl,0,100,10) from ord o1_0;

-- if
select if(o1_0.flag,1,2) from ord o1_0;

-- if-condition
select if(o1_0.qty>1,1,2) from ord o1_0;
