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

-- n-round
select round(o1_0.dbl,2),round(o1_0.amount),round(o1_0.amount,-2),round(o1_0.qty,1),round(o1_0.dbl),round(o1_0.amount,o1_0.qty) from ord o1_0;

-- n-trunc
select truncate(o1_0.dbl,0),truncate(o1_0.dbl,2),truncate(o1_0.dbl,1),truncate(o1_0.qty,-1),truncate(o1_0.amount,o1_0.qty) from ord o1_0;

-- n-floor
select floor(o1_0.dbl),ceil(o1_0.dbl),ceil(o1_0.qty),floor(o1_0.qty),floor((o1_0.amount/2)) from ord o1_0;

-- n-sign-abs
select sign(o1_0.dbl),sign(o1_0.amount),abs(o1_0.amount),abs(o1_0.dbl),abs(o1_0.id) from ord o1_0;

-- n-power
select power(o1_0.qty,2),power(2,o1_0.dbl),sqrt(o1_0.qty),exp(1),ln(o1_0.amount),log(2,8),log10(o1_0.qty),log(o1_0.amount,2) from ord o1_0;

-- n-trig
select sin(o1_0.qty),cos(o1_0.amount),tan(1),asin(0.5),acos(o1_0.dbl),atan(o1_0.dbl),atan2(o1_0.qty,o1_0.dbl),sinh(1.0),cosh(1.0),tanh(1.0),degrees(o1_0.qty),radians(180) from ord o1_0;

-- n-mod
select mod(o1_0.id,3),mod(o1_0.qty,o1_0.id),mod(o1_0.id,3),mod(-5,3) from ord o1_0;

-- n-arith-param
select (o1_0.amount*1.5),(o1_0.dbl*2.5),(o1_0.id*3),(3/2),(o1_0.qty+1.5) from ord o1_0;

-- n-literals
select 1,1,1.0,1.0,1.0,1.0,1,1e3,31,-1,1000000 from ord o1_0;

-- n-big
select 99999999999999999999999999999999999999,12345678901234567890123456789012345678.12,0.000000000000000001 from ord o1_0;

-- n-sum-types
select sum(r1_0.small),sum(r1_0.big),sum(r1_0.flt),avg(r1_0.tiny),max(r1_0.big) from rich r1_0;

-- n-random
select rand(),random(),pi(),e() from ord o1_0;

-- n-bit
select bitand(o1_0.qty,1) from ord o1_0 where bitand(o1_0.qty,4)=4;

-- n-width
select equiwidth_bucket(o1_0.dbl,0e0,1e0,10) from ord o1_0;

-- n-cast-chain
select (cast(o1_0.amount as int)+cast(o1_0.name as bigint)) from ord o1_0;

-- n-avg-int
select avg(o1_0.qty),avg(o1_0.id),(sum(o1_0.qty)/3),(sum(o1_0.amount)/count(*)) from ord o1_0;
