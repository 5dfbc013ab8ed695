title: Seventh of the fugitives from Balykchy colony is detained; head of penitentiary service is dismissed
published: 2011-05-11
source: Ala-Archa Press (translated from Russian)
style: follow-up, translated
---
BALYKCHY – BISHKEK. Law enforcement bodies of Kyrgyzstan detained one more participant of the escape from strict-regime colony No. 42 in Balykchy, the press service of the State Penitentiary Service (GSIN) reported on May 11.

Almaz Dootaliev, born in 1983, convicted for banditry, was taken on Tuesday night in a summer house in the village of Tosor, on the southern shore of Issyk-Kul. He did not render resistance. According to the press service, he was given shelter by his aunt, against whom a criminal case has been opened.

We remind that on April 23 ten convicts, having disarmed two controllers, left the colony in a garbage truck. One of the controllers, ensign Nurlan Beishenbekov, died from stab wounds on April 25. At first a number of mass media wrote about eleven fugitives; the eleventh, as it became clear, was sleeping in the medical unit.

Six of the escaped were detained in the first week. Two more, Ruslan Aitbaev and a citizen of Uzbekistan, Sherzod Kamilov, were liquidated on April 30 in the Boom gorge by the special unit Alfa, one fighter of which was wounded. Thus only one remains at liberty: Maksat Toktogulov, 36, nicknamed Small Maksat, whom the State Committee for National Security (GKNB) considers a follower of the Islamic Jihad Front. His relatives categorically deny this. The information about his detention in Almaty, which a Kazakh site spread on Monday, was not confirmed by the Kazakh side.

On the same Wednesday, Prime Minister Kubat Sadyrov signed the order on dismissal of the chairman of GSIN, Colonel Taalai Isaev. His deputy, Marat Osmonkulov, got off with a reprimand. The head of the colony, Bakyt Dzhumashev, who was removed from office on April 24, is held in the remand prison of GKNB in Bishkek; he is accused of negligence. His namesake, a member of parliament, asked journalists not to confuse them. The driver of the garbage truck is so far a witness.

It is not the first such case in Balykchy. In 2006 three convicts of the same colony fled from a construction site in the town; they were caught in two days. In January of this year, in colony No. 19 near Bishkek, the digging of a tunnel was prevented, in which 14 prisoners were involved.

The trial over the first six, a source in the prosecutor's office said, will begin not earlier than July.
---
+ ESCAPED_FROM | "ten convicts" / "the fugitives" / "the escaped" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
+ ESCAPED_FROM | "Almaz Dootaliev" / "one more participant of the escape" / "one more participant" / "Seventh" / "Seventh of the fugitives from Balykchy colony" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
+ ARRESTED_IN | "Almaz Dootaliev" / "one more participant of the escape" / "one more participant" / "Seventh" / "Seventh of the fugitives from Balykchy colony" -> Arrest
+ OCCURRED_AT | Arrest -> "Tosor" / "the village of Tosor"
+ CONVICTED_IN | "Almaz Dootaliev" / "one more participant of the escape" / "one more participant" / "Seventh" / "Seventh of the fugitives from Balykchy colony" -> Trial
+ RELATED_TO | "his aunt" -> "Almaz Dootaliev" / "one more participant of the escape" / "one more participant" / "Seventh" / "Seventh of the fugitives from Balykchy colony"
+ TARGETED_IN | "his aunt" -> Trial
+ TARGETED_IN | "two controllers" / "the controllers" -> PrisonBreak/Attack
+ KILLED_IN | "Nurlan Beishenbekov" / "One of the controllers" / "ensign Nurlan Beishenbekov" -> PrisonBreak/Attack
+ HELD_IN | "the eleventh" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
+ ARRESTED_IN | "Six of the escaped" / "the first six" -> Arrest
+ ESCAPED_FROM | "Ruslan Aitbaev" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
+ ESCAPED_FROM | "Sherzod Kamilov" / "a citizen of Uzbekistan" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
+ ESCAPED_FROM | "Maksat Toktogulov" / "Small Maksat" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
+ KILLED_IN | "Ruslan Aitbaev" -> Clash/Killing/SecurityOperation
+ KILLED_IN | "Sherzod Kamilov" / "a citizen of Uzbekistan" -> Clash/Killing/SecurityOperation
+ KILLED_IN | "Two more" -> Clash/Killing/SecurityOperation
+ TOOK_PART_IN | "Alfa" / "the special unit Alfa" -> Clash/Killing/SecurityOperation
+ WOUNDED_IN | "one fighter of which" / "one fighter" -> Clash/Killing/SecurityOperation
+ OCCURRED_AT | Clash/Killing/SecurityOperation -> "Boom" / "the Boom gorge"
+ AFFILIATED_WITH | "Maksat Toktogulov" / "Small Maksat" -> "Islamic Jihad Front" / "the Islamic Jihad Front" | alleged/asserted
+ TARGETED_IN | "Taalai Isaev" / "the chairman of GSIN" / "Colonel Taalai Isaev" / "head of penitentiary service" -> PersonnelChange
+ AFFILIATED_WITH | "Taalai Isaev" / "the chairman of GSIN" / "Colonel Taalai Isaev" / "head of penitentiary service" -> "State Penitentiary Service" / "GSIN" / "the State Penitentiary Service" / "penitentiary service"
+ TARGETED_IN | "Bakyt Dzhumashev" / "The head of the colony" -> PersonnelChange
+ HELD_IN | "Bakyt Dzhumashev" / "The head of the colony" -> "the remand prison of GKNB" / "the remand prison of GKNB in Bishkek" / "the remand prison"
+ TARGETED_IN | "Bakyt Dzhumashev" / "The head of the colony" -> Trial
+ HELD_IN | "three convicts of the same colony" / "three convicts" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
+ TOOK_PART_IN | "three convicts of the same colony" / "three convicts" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Balykchy" / "BALYKCHY" / "the town"
+ ARRESTED_IN | "three convicts of the same colony" / "three convicts" -> Arrest
+ HELD_IN | "14 prisoners" -> "colony No. 19" / "colony No. 19 near Bishkek"
+ ATTEMPTED_ESCAPE_FROM | "14 prisoners" -> "colony No. 19" / "colony No. 19 near Bishkek" | planned/attempted/asserted
+ OCCURRED_AT | PrisonBreak/Plot -> "colony No. 19" / "colony No. 19 near Bishkek"
+ OCCURRED_AT | PrisonBreak/Attack -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
+ RUN_BY | "the remand prison of GKNB" / "the remand prison of GKNB in Bishkek" / "the remand prison" -> "State Committee for National Security" / "GKNB" / "the State Committee for National Security"
? TOOK_PART_IN | "Law enforcement bodies of Kyrgyzstan" / "Law enforcement bodies" -> Arrest
? TARGETED_IN | "Nurlan Beishenbekov" / "One of the controllers" / "ensign Nurlan Beishenbekov" -> PrisonBreak/Attack
? AFFILIATED_WITH | "Nurlan Beishenbekov" / "One of the controllers" / "ensign Nurlan Beishenbekov" -> "State Penitentiary Service" / "GSIN" / "the State Penitentiary Service" / "penitentiary service"
? AFFILIATED_WITH | "two controllers" / "the controllers" -> "State Penitentiary Service" / "GSIN" / "the State Penitentiary Service" / "penitentiary service"
? ESCAPED_FROM | "eleven fugitives" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | negated/denied/alleged
? ESCAPED_FROM | "the eleventh" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | negated/denied
? ESCAPED_FROM | "Six of the escaped" / "the first six" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
? ESCAPED_FROM | "Two more" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
? TOOK_PART_IN | "ten convicts" / "the fugitives" / "the escaped" -> PrisonBreak/Attack
? TOOK_PART_IN | "Almaz Dootaliev" / "one more participant of the escape" / "one more participant" / "Seventh" / "Seventh of the fugitives from Balykchy colony" -> PrisonBreak/Attack
? TOOK_PART_IN | "Six of the escaped" / "the first six" -> PrisonBreak/Attack
? TOOK_PART_IN | "Two more" -> PrisonBreak/Attack
? TOOK_PART_IN | "Ruslan Aitbaev" -> PrisonBreak/Attack
? TOOK_PART_IN | "Sherzod Kamilov" / "a citizen of Uzbekistan" -> PrisonBreak/Attack
? TOOK_PART_IN | "Maksat Toktogulov" / "Small Maksat" -> PrisonBreak/Attack
? TOOK_PART_IN/TARGETED_IN | "one fighter of which" / "one fighter" -> Clash/Killing/SecurityOperation
? AFFILIATED_WITH | "one fighter of which" / "one fighter" -> "Alfa" / "the special unit Alfa"
? AFFILIATED_WITH | "Maksat Toktogulov" / "Small Maksat" -> "Islamic Jihad Front" / "the Islamic Jihad Front" | denied
? RELATED_TO | "His relatives" -> "Maksat Toktogulov" / "Small Maksat"
? ARRESTED_IN/TARGETED_IN | "Maksat Toktogulov" / "Small Maksat" -> Arrest | negated/denied/alleged
? OCCURRED_AT | Arrest -> "Almaty" | negated/denied/alleged
? TOOK_PART_IN | "Taalai Isaev" / "the chairman of GSIN" / "Colonel Taalai Isaev" / "head of penitentiary service" -> PersonnelChange
? TOOK_PART_IN | "Kubat Sadyrov" / "Prime Minister Kubat Sadyrov" / "Prime Minister" -> PersonnelChange
? AFFILIATED_WITH | "Marat Osmonkulov" / "His deputy" -> "State Penitentiary Service" / "GSIN" / "the State Penitentiary Service" / "penitentiary service"
? RELATED_TO | "Marat Osmonkulov" / "His deputy" -> "Taalai Isaev" / "the chairman of GSIN" / "Colonel Taalai Isaev" / "head of penitentiary service"
? TOOK_PART_IN | "Bakyt Dzhumashev" / "The head of the colony" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
? AFFILIATED_WITH | "Bakyt Dzhumashev" / "The head of the colony" -> "State Penitentiary Service" / "GSIN" / "the State Penitentiary Service" / "penitentiary service"
? AFFILIATED_WITH | "His namesake, a member of parliament" / "His namesake" / "a member of parliament" -> "parliament"
? TOOK_PART_IN | "The driver of the garbage truck" / "The driver" -> PrisonBreak/Attack | asserted/alleged
? ESCAPED_FROM | "three convicts of the same colony" / "three convicts" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony"
? TOOK_PART_IN | "14 prisoners" -> PrisonBreak/Plot | asserted/planned/attempted
? OCCURRED_AT | PrisonBreak/Attack -> "Balykchy" / "BALYKCHY" / "the town"
? TARGETED_IN | "Six of the escaped" / "the first six" -> Trial | planned/asserted
? RUN_BY | "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" -> "State Penitentiary Service" / "GSIN" / "the State Penitentiary Service" / "penitentiary service"
? RUN_BY | "colony No. 19" / "colony No. 19 near Bishkek" -> "State Penitentiary Service" / "GSIN" / "the State Penitentiary Service" / "penitentiary service"
? PART_OF | "the press service of the State Penitentiary Service" / "the press service" -> "State Penitentiary Service" / "GSIN" / "the State Penitentiary Service" / "penitentiary service"
? HELD_IN | "ten convicts" / "the fugitives" / "the escaped" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | asserted/alleged
? HELD_IN | "Almaz Dootaliev" / "one more participant of the escape" / "one more participant" / "Seventh" / "Seventh of the fugitives from Balykchy colony" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | asserted/alleged
? TARGETED_IN | "Almaz Dootaliev" / "one more participant of the escape" / "one more participant" / "Seventh" / "Seventh of the fugitives from Balykchy colony" -> Arrest
? OCCURRED_AT | Arrest -> "Kyrgyzstan"
? OCCURRED_AT | Arrest -> "Issyk-Kul"
? TARGETED_IN | "Almaz Dootaliev" / "one more participant of the escape" / "one more participant" / "Seventh" / "Seventh of the fugitives from Balykchy colony" -> Trial
? RELATED_TO | "Almaz Dootaliev" / "one more participant of the escape" / "one more participant" / "Seventh" / "Seventh of the fugitives from Balykchy colony" -> "his aunt"
? HELD_IN | "eleven fugitives" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | asserted/alleged
? TOOK_PART_IN | "eleven fugitives" -> PrisonBreak/Attack | negated/denied/alleged
? TOOK_PART_IN | "the eleventh" -> PrisonBreak/Attack | negated/denied
? TARGETED_IN | "Six of the escaped" / "the first six" -> Arrest
? HELD_IN | "Six of the escaped" / "the first six" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | asserted/alleged
? HELD_IN | "Two more" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | asserted/alleged
? HELD_IN | "Ruslan Aitbaev" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | asserted/alleged
? HELD_IN | "Sherzod Kamilov" / "a citizen of Uzbekistan" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | asserted/alleged
? HELD_IN | "Maksat Toktogulov" / "Small Maksat" -> "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" | asserted/alleged
? TARGETED_IN | "Ruslan Aitbaev" -> Clash/Killing/SecurityOperation
? TARGETED_IN | "Sherzod Kamilov" / "a citizen of Uzbekistan" -> Clash/Killing/SecurityOperation
? TARGETED_IN | "Two more" -> Clash/Killing/SecurityOperation
? OCCURRED_AT | Clash/Killing/SecurityOperation -> "Kyrgyzstan"
? RELATED_TO | "Taalai Isaev" / "the chairman of GSIN" / "Colonel Taalai Isaev" / "head of penitentiary service" -> "Marat Osmonkulov" / "His deputy"
? TARGETED_IN | "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Balykchy" / "BALYKCHY" / "the town"
? OCCURRED_AT | PersonnelChange -> "Kyrgyzstan"
? TOOK_PART_IN | "three convicts of the same colony" / "three convicts" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak -> "Kyrgyzstan"
? TARGETED_IN | "three convicts of the same colony" / "three convicts" -> Arrest
? TARGETED_IN | "colony No. 19" / "colony No. 19 near Bishkek" -> PrisonBreak/Plot
? TARGETED_IN | "colony No. 42" / "strict-regime colony No. 42" / "strict-regime colony No. 42 in Balykchy" / "Balykchy colony" / "the colony" / "the same colony" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Kyrgyzstan"
- ESCAPED_FROM | "the eleventh" -> * | was sleeping in the medical unit
- ARRESTED_IN | "Maksat Toktogulov" / "Small Maksat" -> * | the report from Almaty was not confirmed
- HELD_IN | "His namesake, a member of parliament" / "His namesake" / "a member of parliament" -> * | only a namesake of the colony's head
- CONVICTED_IN | "Bakyt Dzhumashev" / "The head of the colony" -> * | only accused
- LOCATED_IN | "colony No. 19" / "colony No. 19 near Bishkek" -> "Bishkek" / "BISHKEK" | near Bishkek, not in it
- ESCAPED_FROM | "14 prisoners" -> "colony No. 19" / "colony No. 19 near Bishkek" | the digging was prevented
- TARGETED_IN | "Marat Osmonkulov" / "His deputy" -> PersonnelChange | got off with a reprimand
- AFFILIATED_WITH | "Sherzod Kamilov" / "a citizen of Uzbekistan" -> "Islamic Jihad Front" / "the Islamic Jihad Front" | only Toktogulov is said to follow it
- ARRESTED_IN | "The driver of the garbage truck" / "The driver" -> * | a witness so far
