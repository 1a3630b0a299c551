W1204delta
r i BC-EU--Estonia-Lighthouse     03-21 0412
^BC-EU--Estonia-Lighthouse, 1st Ld-Writethru,412<
^Lighthouse for sale on an Estonian island <
^AP Photo TLN101, TLN102<
^Eds: Adds price. With AP Photos.<
^By MARI TAMM=
^Associated Press=
	   TALLINN, Estonia (AP) _ A lighthouse on a small Estonian island is for sale, the port agency said Thursday.
 
	   ``It needs a new roof and a keeper,'' agency head Jaan Kask said. The tower _ built in 1874 _ is 28 meters high.
 
	   ___
 
	   Anu Saar in Riga helped with this story.
 
	   AP-WF-03-21-24 1115GMT<


W1205delta
f a BC-EU--APNewsAlert     03-21 0014
^BC-EU--APNewsAlert,14<
	   RIGA, Latvia (AP) _ Latvian parliament votes to close two border posts.

	   AP-WF-03-21-24 1120GMT<
z1206delta
r z BC-HKO--Standings     03-21 0040
^BC-HKO--Standings<
^Northern League=
;W;L;Pts 
Oslo East;12;3;36 
Bergen;10;5;30 
	   AP-WF-03-21-24 1125GMT<
