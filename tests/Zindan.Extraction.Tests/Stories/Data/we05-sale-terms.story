title: News in brief
published: 2006-11-17
source: International Broadcaster
style: sale terms
---
A court in Morocco has sentenced five men to prison for planning attacks on hotels in the southern resort of Agadir. The court in Sale, near the capital, Rabat, gave the heaviest term late Thursday to Mustapha Lahrichi, a former army cook whom prosecutors described as the head of the cell. He must serve 25 years. Said Bennouna, who bought the chemicals, received 12 years. Three other defendants were given four years each for failing to inform the police. A sixth man, schoolteacher Driss Tahiri, was cleared of all charges. The six were arrested in May, and no attack took place. Defense lawyer Fatima Zahra Ouali said the five will appeal, and told reporters that Lahrichi had confessed under torture. The Justice Ministry denies this. Also Thursday, a prisoners' rights group said about 60 Islamist inmates at the Kenitra central prison have begun a hunger strike to demand visits from their families. Warders put down a riot there in August in which seven inmates were injured. Morocco has jailed hundreds of people since suicide bombers struck Casablanca in May 2003. Those bombings killed 33 people as well as the 12 attackers.
---
+ CONVICTED_IN | "five men" / "the five" -> Trial
+ CONVICTED_IN | "Mustapha Lahrichi" / "Lahrichi" / "a former army cook" / "the head of the cell" -> Trial
+ CONVICTED_IN | "Said Bennouna" -> Trial
+ CONVICTED_IN | "Three other defendants" -> Trial
+ TARGETED_IN | "Driss Tahiri" / "A sixth man" / "schoolteacher Driss Tahiri" -> Trial
+ OCCURRED_AT | Trial -> "Sale"
+ TOOK_PART_IN | "five men" / "the five" -> Plot | asserted/planned
+ AFFILIATED_WITH | "Mustapha Lahrichi" / "Lahrichi" / "a former army cook" / "the head of the cell" -> "the cell" | alleged/asserted
+ ARRESTED_IN | "The six" -> Arrest
+ HELD_IN | "about 60 Islamist inmates" / "60 Islamist inmates" -> "Kenitra central prison" / "the Kenitra central prison"
+ WOUNDED_IN | "seven inmates" -> Riot
+ OCCURRED_AT | Riot -> "Kenitra central prison" / "the Kenitra central prison"
+ KILLED_IN | "33 people" -> Bombing/Attack/Killing
+ KILLED_IN | "the 12 attackers" / "suicide bombers" -> Bombing/Attack/Killing
+ TOOK_PART_IN | "the 12 attackers" / "suicide bombers" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Casablanca"
? CONVICTED_IN | "Driss Tahiri" / "A sixth man" / "schoolteacher Driss Tahiri" -> Trial | negated
? TARGETED_IN | "The six" -> Trial
? TOOK_PART_IN | "A court in Morocco" / "The court in Sale" / "A court" / "The court" -> Trial
? TOOK_PART_IN | "Mustapha Lahrichi" / "Lahrichi" / "a former army cook" / "the head of the cell" -> Plot | asserted/alleged/planned
? TOOK_PART_IN | "Said Bennouna" -> Plot | asserted/alleged/planned
? TOOK_PART_IN | "the cell" -> Plot | asserted/alleged/planned
? OCCURRED_AT | Plot -> "Agadir" / "the southern resort of Agadir" | asserted/planned
? TARGETED_IN | "Agadir" / "the southern resort of Agadir" -> Plot | asserted/planned
? AFFILIATED_WITH | "Said Bennouna" -> "the cell" | alleged/asserted
? AFFILIATED_WITH | "five men" / "the five" -> "the cell" | alleged/asserted
? AFFILIATED_WITH | "Mustapha Lahrichi" / "Lahrichi" / "a former army cook" / "the head of the cell" -> "army"
? ARRESTED_IN/TARGETED_IN | "Driss Tahiri" / "A sixth man" / "schoolteacher Driss Tahiri" -> Arrest
? ARRESTED_IN/TARGETED_IN | "Mustapha Lahrichi" / "Lahrichi" / "a former army cook" / "the head of the cell" -> Arrest
? ARRESTED_IN/TARGETED_IN | "Said Bennouna" -> Arrest
? ARRESTED_IN/TARGETED_IN | "five men" / "the five" -> Arrest
? ARRESTED_IN/TARGETED_IN | "Three other defendants" -> Arrest
? OCCURRED_AT | Arrest -> "Morocco"
? RELATED_TO | "Fatima Zahra Ouali" / "Defense lawyer Fatima Zahra Ouali" / "Defense lawyer" -> "Mustapha Lahrichi" / "Lahrichi" / "a former army cook" / "the head of the cell"
? HELD_IN | "seven inmates" -> "Kenitra central prison" / "the Kenitra central prison"
? TOOK_PART_IN | "Warders" -> Riot
? TOOK_PART_IN/TARGETED_IN | "seven inmates" -> Riot
? TARGETED_IN | "five men" / "the five" -> Trial
? TARGETED_IN | "Mustapha Lahrichi" / "Lahrichi" / "a former army cook" / "the head of the cell" -> Trial
? TARGETED_IN | "Said Bennouna" -> Trial
? TARGETED_IN | "Three other defendants" -> Trial
? OCCURRED_AT | Trial -> "Morocco"
? OCCURRED_AT | Plot -> "Morocco" | asserted/planned
? TARGETED_IN | "The six" -> Arrest
? RELATED_TO | "Mustapha Lahrichi" / "Lahrichi" / "a former army cook" / "the head of the cell" -> "Fatima Zahra Ouali" / "Defense lawyer Fatima Zahra Ouali" / "Defense lawyer"
? TARGETED_IN | "Kenitra central prison" / "the Kenitra central prison" -> Riot
? OCCURRED_AT | Riot -> "Kenitra"
? OCCURRED_AT | Riot -> "Morocco"
? TARGETED_IN | "33 people" -> Bombing/Attack/Killing
? TARGETED_IN | "the 12 attackers" / "suicide bombers" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Morocco"
- CONVICTED_IN | "Driss Tahiri" / "A sixth man" / "schoolteacher Driss Tahiri" -> * | cleared of all charges
- OCCURRED_AT | * -> "Rabat" / "the capital" | the court is in Sale, near Rabat
- HELD_IN | "Mustapha Lahrichi" / "Lahrichi" / "a former army cook" / "the head of the cell" -> "Kenitra central prison" / "the Kenitra central prison" | the men of the trial are not said to be in Kenitra
- TOOK_PART_IN | "five men" / "the five" -> Bombing/Attack/Killing | the bombings of 2003 are background
- KILLED_IN | "seven inmates" -> * | injured
- TOOK_PART_IN | "about 60 Islamist inmates" / "60 Islamist inmates" -> Riot | they are on hunger strike; the riot was in August
