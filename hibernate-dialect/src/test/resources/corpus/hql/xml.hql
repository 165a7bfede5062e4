-- xml
select xmlelement(name foo, 'x') from Ord o

-- xml2
select xmlforest(o.name as n), xmlconcat(xmlelement(name a), xmlelement(name b)) from Ord o

-- xml3
select xmlagg(xmlelement(name a, o.name) order by o.id) from Ord o

-- xml4
select xmlquery('/a' passing o.name) from Ord o

-- xml5
from Ord o where xmlexists('/a' passing o.name)

-- xml6
select xmlpi(name foo), xmlcomment('x') from Ord o

-- xml7
select t.a from Ord o join lateral xmltable('/a' passing o.name columns a String) t
