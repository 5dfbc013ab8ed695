title: News in brief
published: 2012-02-09
source: International Broadcaster
style: casamance truce
---
A rebel faction in Senegal's southern Casamance region has declared a cease-fire ahead of the presidential election. In a statement Thursday, the commander of the northern front of the Movement of Democratic Forces of Casamance, Lamine Diatta, said his men will hold their fire until the end of March. The army's spokesman, Colonel Babacar Thiaw, welcomed the announcement but said patrols will go on. A rival faction led by Ansumana Coly said the truce does not bind it. Coly's fighters are blamed for an ambush near the town of Bignona on Monday in which four soldiers died. Five other soldiers are missing, and the army believes they were taken captive. A woman who speaks for Coly, Aissatou Badji, denied that the faction is holding anyone. Diatta promised to let go two customs officers whom his men seized in December. Meanwhile, a court in Ziguinchor on Wednesday sentenced three villagers to 10 years in prison each for supplying the rebels with land mines. A fourth defendant was acquitted. The separatists first took up arms in 1982. Several peace accords have failed since then, and the conflict has killed at least 3,000 people, many of them farmers who stepped on mines.
---
+ AFFILIATED_WITH | "Lamine Diatta" / "Diatta" / "the commander of the northern front" -> "Movement of Democratic Forces of Casamance" / "the Movement of Democratic Forces of Casamance" / "the rebels" / "The separatists"
+ PART_OF | "A rebel faction" / "the northern front of the Movement of Democratic Forces of Casamance" / "the northern front" -> "Movement of Democratic Forces of Casamance" / "the Movement of Democratic Forces of Casamance" / "the rebels" / "The separatists"
+ AFFILIATED_WITH | "Babacar Thiaw" / "The army's spokesman" / "Colonel Babacar Thiaw" -> "army" / "the army"
+ AFFILIATED_WITH | "Ansumana Coly" / "Coly" -> "A rival faction" / "A rival faction led by Ansumana Coly" / "the faction"
+ TOOK_PART_IN | "Coly's fighters" -> Attack/Clash/Killing | alleged
+ KILLED_IN | "four soldiers" -> Attack/Clash/Killing
+ OCCURRED_AT | Attack/Clash/Killing -> "Bignona" / "the town of Bignona"
+ TARGETED_IN | "Five other soldiers" -> Kidnapping | alleged
+ TARGETED_IN | "two customs officers" -> Kidnapping
+ TOOK_PART_IN | "A rebel faction" / "the northern front of the Movement of Democratic Forces of Casamance" / "the northern front" -> Kidnapping | asserted/claimed
+ CONVICTED_IN | "three villagers" -> Trial
+ TARGETED_IN | "A fourth defendant" -> Trial
+ OCCURRED_AT | Trial -> "Ziguinchor"
+ TOOK_PART_IN | "Movement of Democratic Forces of Casamance" / "the Movement of Democratic Forces of Casamance" / "the rebels" / "The separatists" -> War/Clash
+ KILLED_IN | "at least 3,000 people" / "3,000 people" -> War/Clash
? AFFILIATED_WITH | "Lamine Diatta" / "Diatta" / "the commander of the northern front" -> "A rebel faction" / "the northern front of the Movement of Democratic Forces of Casamance" / "the northern front"
? AFFILIATED_WITH | "his men" -> "A rebel faction" / "the northern front of the Movement of Democratic Forces of Casamance" / "the northern front"
? AFFILIATED_WITH | "his men" -> "Movement of Democratic Forces of Casamance" / "the Movement of Democratic Forces of Casamance" / "the rebels" / "The separatists"
? PART_OF | "A rival faction" / "A rival faction led by Ansumana Coly" / "the faction" -> "Movement of Democratic Forces of Casamance" / "the Movement of Democratic Forces of Casamance" / "the rebels" / "The separatists"
? AFFILIATED_WITH | "Ansumana Coly" / "Coly" -> "Movement of Democratic Forces of Casamance" / "the Movement of Democratic Forces of Casamance" / "the rebels" / "The separatists"
? AFFILIATED_WITH | "Aissatou Badji" / "A woman who speaks for Coly" / "A woman" -> "A rival faction" / "A rival faction led by Ansumana Coly" / "the faction"
? RELATED_TO | "Aissatou Badji" / "A woman who speaks for Coly" / "A woman" -> "Ansumana Coly" / "Coly"
? AFFILIATED_WITH | "Coly's fighters" -> "A rival faction" / "A rival faction led by Ansumana Coly" / "the faction"
? TOOK_PART_IN | "A rival faction" / "A rival faction led by Ansumana Coly" / "the faction" -> Attack/Clash/Killing | alleged
? TARGETED_IN | "Five other soldiers" -> Attack/Clash/Killing
? TARGETED_IN | "army" / "the army" -> Attack/Clash/Killing
? AFFILIATED_WITH | "four soldiers" -> "army" / "the army"
? AFFILIATED_WITH | "Five other soldiers" -> "army" / "the army"
? TOOK_PART_IN | "Coly's fighters" -> Kidnapping | alleged
? TOOK_PART_IN | "A rival faction" / "A rival faction led by Ansumana Coly" / "the faction" -> Kidnapping | alleged
? TOOK_PART_IN | "A rival faction" / "A rival faction led by Ansumana Coly" / "the faction" -> Kidnapping | denied
? OCCURRED_AT | Kidnapping -> "Bignona" / "the town of Bignona" | asserted/alleged
? TOOK_PART_IN | "his men" -> Kidnapping | asserted/claimed
? AFFILIATED_WITH | "two customs officers" -> "customs"
? CONVICTED_IN | "A fourth defendant" -> Trial | negated
? TOOK_PART_IN | "a court in Ziguinchor" / "a court" -> Trial
? AFFILIATED_WITH | "three villagers" -> "Movement of Democratic Forces of Casamance" / "the Movement of Democratic Forces of Casamance" / "the rebels" / "The separatists"
? KILLED_IN/TARGETED_IN | "many of them" / "farmers" -> War/Clash
? OCCURRED_AT | War/Clash -> "Casamance" / "Senegal's southern Casamance region"
? RELATED_TO | "Ansumana Coly" / "Coly" -> "Aissatou Badji" / "A woman who speaks for Coly" / "A woman"
? TARGETED_IN | "four soldiers" -> Attack/Clash/Killing
? OCCURRED_AT | Attack/Clash/Killing -> "Casamance" / "Senegal's southern Casamance region"
? OCCURRED_AT | Kidnapping -> "Casamance" / "Senegal's southern Casamance region" | asserted/alleged
? TARGETED_IN | "three villagers" -> Trial
? OCCURRED_AT | Trial -> "Casamance" / "Senegal's southern Casamance region"
? TARGETED_IN | "at least 3,000 people" / "3,000 people" -> War/Clash
? OCCURRED_AT | War/Clash -> "Senegal"
- TOOK_PART_IN | "A rebel faction" / "the northern front of the Movement of Democratic Forces of Casamance" / "the northern front" -> Attack/Clash/Killing | the other faction is blamed
- KILLED_IN | "Five other soldiers" -> * | missing, believed captive
- CONVICTED_IN | "A fourth defendant" -> * | acquitted
- ARRESTED_IN | "two customs officers" -> * | seized by rebels
- TOOK_PART_IN | "Ansumana Coly" / "Coly" -> Attack/Clash/Killing | his fighters are blamed, not he
- AFFILIATED_WITH | "Ansumana Coly" / "Coly" -> "A rebel faction" / "the northern front of the Movement of Democratic Forces of Casamance" / "the northern front" | he leads the rival faction
