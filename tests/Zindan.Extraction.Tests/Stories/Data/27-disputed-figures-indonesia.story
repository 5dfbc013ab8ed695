title: How many fled from Kota Batu?
published: 2013-07-13
source: Straits Dispatch
style: disputed figures
---
MEDAN, Indonesia - Officials gave conflicting figures on Saturday for the number of inmates who fled when a fire swept through the Kota Batu prison. The justice ministry spoke of about 150; the police said 212 were missing.

Five people were killed in the riot that preceded the fire: two guards and three inmates. By noon 64 of the fugitives had been caught, among them four men convicted of terrorism.

Riau Effendi, a member of the Eastern Lantern cell, turned himself in at his mother's house. A second militant, Fauzan Malik, is believed to have been killed, but his body has not been found.
---
+ KILLED_IN | "Five people" -> Riot/Killing | low 5 high 5
+ KILLED_IN | "two guards" -> Riot/Killing | low 2 high 2
+ KILLED_IN | "three inmates" -> Riot/Killing | low 3 high 3
+ ARRESTED_IN | "64 of the fugitives" / "64" -> Arrest | low 64 high 64
+ ARRESTED_IN | "four men" / "four men convicted of terrorism" -> Arrest
+ ARRESTED_IN | "Riau Effendi" -> Arrest
+ AFFILIATED_WITH | "Riau Effendi" -> "Eastern Lantern" / "Eastern Lantern cell" | role member
+ ESCAPED_FROM | "about 150" / "150" -> "Kota Batu prison" | low 150 high 150
+ ESCAPED_FROM | "212" -> "Kota Batu prison" | low 212 high 212
+ KILLED_IN | "Fauzan Malik" -> * | alleged
? ESCAPED_FROM | "inmates" / "64" / "the number of inmates" / "64 of the fugitives" / "Riau Effendi" -> "Kota Batu prison"
? CONVICTED_IN | "four men" -> Trial
? OCCURRED_AT | * -> *
? TOOK_PART_IN/HELD_IN | "inmates" / "212" / "150" / "about 150" / "64" / "64 of the fugitives" -> *
- KILLED_IN | "Fauzan Malik" -> * | asserted | believed to be
- KILLED_IN | "Riau Effendi" / "212" / "64" / "four men" -> * | alive
- ARRESTED_IN | "Fauzan Malik" / "212" -> * | not caught
? RELATED_TO | "his mother" -> "Riau Effendi" | role mother
