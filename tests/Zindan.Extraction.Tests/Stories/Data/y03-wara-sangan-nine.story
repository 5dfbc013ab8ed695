title: Nine jail escapees back in custody, one shot
published: 2017-05-16
source: The Huon Courier
style: agency report of recaptures
---
LAE: Nine of the 23 prisoners who broke out of the Wara Sangan jail outside Lae last Thursday are back in custody and one has been shot dead, police said yesterday.

Morobe police commander Supt Anton Kaupa said four men were picked up on Friday at a roadblock at Nadzab and three more on Sunday in a settlement in Bulolo. The other two, Moses Wape and his younger brother Jacob, gave themselves up on Saturday to church leaders at Mutzing, who took them to the police station.

The dead man is Kila Tumbe, 29, who was serving 15 years for armed robbery. Warders found him in a garden at Gabensis village on Saturday night and shot him when he came at them with a bushknife, Supt Kaupa said. Tumbe's family disputes this and has asked for an inquest.

Thirteen are still on the run. They include Steven Aigal, who is awaiting trial for the murder of a trade store owner in Lae in 2015, and Peter Nolu, a convicted rapist who escaped from the Kundiawa jail in 2012 and from a police cell in Goroka two years later.

The breakout happened about 5pm during a rugby match in the yard. Correctional Service Commissioner Michael Onguglo said 26 men ran for a hole that had been cut in the fence. Two were shot and wounded by a tower guard and a third tripped and was held by warders before he reached it. A warder, Elizabeth Mau, was hit on the head with a stone and is in Angau hospital, where her condition is stable.

Commissioner Onguglo has suspended the jail commander, Chief Supt John Gambu, and two warders. He said talk on social media that the escapees had raped a woman at Nine Mile was false and no such complaint had been received.

Supt Kaupa said a woman believed to be Aigal's girlfriend was questioned about the bolt cutters and released without charge.

In February last year, 40 prisoners escaped from Wara Sangan. Eleven of them were shot dead and six have never been found.
---
+ ESCAPED_FROM | "the 23 prisoners" / "the escapees" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
+ ESCAPED_FROM | "Moses Wape" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
+ ESCAPED_FROM | "Jacob" / "his younger brother Jacob" / "his younger brother" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
+ ESCAPED_FROM | "Kila Tumbe" / "Tumbe" / "The dead man" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
+ ESCAPED_FROM | "Steven Aigal" / "Aigal" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
+ ESCAPED_FROM | "Peter Nolu" / "a convicted rapist" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
+ TOOK_PART_IN | "Peter Nolu" / "a convicted rapist" -> PrisonBreak
+ ARRESTED_IN | "Nine of the 23 prisoners" / "Nine" / "Nine jail escapees" -> Arrest
+ ARRESTED_IN | "four men" -> Arrest
+ ARRESTED_IN | "three more" -> Arrest
+ ARRESTED_IN | "Moses Wape" -> Arrest
+ ARRESTED_IN | "Jacob" / "his younger brother Jacob" / "his younger brother" -> Arrest
+ OCCURRED_AT | Arrest -> "Nadzab"
+ OCCURRED_AT | Arrest -> "Bulolo"
+ OCCURRED_AT | Arrest -> "Mutzing"
+ RELATED_TO | "Jacob" / "his younger brother Jacob" / "his younger brother" -> "Moses Wape"
+ KILLED_IN | "Kila Tumbe" / "Tumbe" / "The dead man" -> Killing/Clash/SecurityOperation
+ OCCURRED_AT | Killing/Clash/SecurityOperation -> "Gabensis" / "Gabensis village"
+ CONVICTED_IN | "Kila Tumbe" / "Tumbe" / "The dead man" -> Trial
+ TARGETED_IN | "Steven Aigal" / "Aigal" -> Trial
+ TOOK_PART_IN | "Steven Aigal" / "Aigal" -> Killing | alleged
+ KILLED_IN | "a trade store owner" -> Killing
+ OCCURRED_AT | Killing -> "LAE" / "Lae"
+ ESCAPED_FROM | "Peter Nolu" / "a convicted rapist" -> "Kundiawa jail" / "the Kundiawa jail"
+ OCCURRED_AT | PrisonBreak -> "Kundiawa jail" / "the Kundiawa jail"
+ OCCURRED_AT | PrisonBreak -> "Goroka"
+ ATTEMPTED_ESCAPE_FROM | "Two were shot" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/attempted
+ WOUNDED_IN | "Two were shot" -> PrisonBreak
+ ATTEMPTED_ESCAPE_FROM | "a third tripped" / "a third" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/attempted
+ WOUNDED_IN | "Elizabeth Mau" / "A warder" -> PrisonBreak
+ TARGETED_IN | "John Gambu" / "the jail commander" / "Chief Supt John Gambu" -> PersonnelChange
+ TARGETED_IN | "two warders" -> PersonnelChange
+ RELATED_TO | "a woman believed to be Aigal's girlfriend" / "a woman" / "Aigal's girlfriend" -> "Steven Aigal" / "Aigal" | alleged/asserted
+ ESCAPED_FROM | "40 prisoners" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
+ KILLED_IN | "Eleven of them" / "Eleven" -> Killing/PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "the 23 prisoners" / "the escapees" -> PrisonBreak
? ESCAPED_FROM | "Nine of the 23 prisoners" / "Nine" / "Nine jail escapees" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "Nine of the 23 prisoners" / "Nine" / "Nine jail escapees" -> PrisonBreak
? ESCAPED_FROM | "four men" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "four men" -> PrisonBreak
? ESCAPED_FROM | "three more" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "three more" -> PrisonBreak
? ESCAPED_FROM | "The other two" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "The other two" -> PrisonBreak
? ESCAPED_FROM | "Thirteen" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "Thirteen" -> PrisonBreak
? TOOK_PART_IN | "Moses Wape" -> PrisonBreak
? TOOK_PART_IN | "Jacob" / "his younger brother Jacob" / "his younger brother" -> PrisonBreak
? TOOK_PART_IN | "Kila Tumbe" / "Tumbe" / "The dead man" -> PrisonBreak
? TOOK_PART_IN | "Steven Aigal" / "Aigal" -> PrisonBreak
? ARRESTED_IN/TARGETED_IN | "The other two" -> Arrest
? PART_OF | Arrest -> Arrest
? TOOK_PART_IN | "police" / "police said" / "Morobe police" -> Arrest
? TOOK_PART_IN | "church leaders at Mutzing" / "church leaders" -> Arrest
? TOOK_PART_IN/TARGETED_IN | "Kila Tumbe" / "Tumbe" / "The dead man" -> Killing/Clash/SecurityOperation
? TOOK_PART_IN | "Warders found" / "Warders" / "warders" / "held by warders" -> Killing/Clash/SecurityOperation
? RELATED_TO | "Tumbe's family" -> "Kila Tumbe" / "Tumbe" / "The dead man"
? CONVICTED_IN/TARGETED_IN | "Peter Nolu" / "a convicted rapist" -> Trial
? OCCURRED_AT | PrisonBreak -> "Kundiawa"
? TOOK_PART_IN | "26 men" -> PrisonBreak
? ATTEMPTED_ESCAPE_FROM/HELD_IN | "26 men" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "Two were shot" -> PrisonBreak | asserted/attempted
? TOOK_PART_IN | "a third tripped" / "a third" -> PrisonBreak | asserted/attempted
? ARRESTED_IN | "a third tripped" / "a third" -> Arrest/PrisonBreak
? TOOK_PART_IN | "Warders found" / "Warders" / "warders" / "held by warders" -> Arrest/PrisonBreak
? TOOK_PART_IN | "a tower guard" -> PrisonBreak
? TOOK_PART_IN | "John Gambu" / "the jail commander" / "Chief Supt John Gambu" -> PersonnelChange
? TOOK_PART_IN | "two warders" -> PersonnelChange
? TOOK_PART_IN | "Michael Onguglo" / "Onguglo" / "Correctional Service Commissioner Michael Onguglo" / "Correctional Service Commissioner" / "Commissioner Onguglo" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "the 23 prisoners" / "the escapees" -> Attack | denied/negated/alleged
? TARGETED_IN | "a woman" / "a woman at Nine Mile" -> Attack | denied/negated/alleged
? OCCURRED_AT | Attack -> "Nine Mile" | denied/negated/alleged
? TOOK_PART_IN | "a woman believed to be Aigal's girlfriend" / "a woman" / "Aigal's girlfriend" -> PrisonBreak | alleged
? TOOK_PART_IN | "40 prisoners" -> PrisonBreak
? ESCAPED_FROM | "Eleven of them" / "Eleven" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "Eleven of them" / "Eleven" -> PrisonBreak
? ESCAPED_FROM | "six" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail"
? TOOK_PART_IN | "six" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Morobe"
? OCCURRED_AT | PrisonBreak -> "LAE" / "Lae"
? AFFILIATED_WITH | "Anton Kaupa" / "Kaupa" / "Morobe police commander Supt Anton Kaupa" / "Morobe police commander" / "Supt Kaupa" -> "police" / "police said" / "Morobe police"
? AFFILIATED_WITH | "Michael Onguglo" / "Onguglo" / "Correctional Service Commissioner Michael Onguglo" / "Correctional Service Commissioner" / "Commissioner Onguglo" -> "Correctional Service"
? AFFILIATED_WITH | "John Gambu" / "the jail commander" / "Chief Supt John Gambu" -> "Correctional Service"
? AFFILIATED_WITH | "Elizabeth Mau" / "A warder" -> "Correctional Service"
? AFFILIATED_WITH | "two warders" -> "Correctional Service"
? AFFILIATED_WITH | "Warders found" / "Warders" / "warders" / "held by warders" -> "Correctional Service"
? AFFILIATED_WITH | "a tower guard" -> "Correctional Service"
? RUN_BY | "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" -> "Correctional Service"
? HELD_IN | "the 23 prisoners" / "the escapees" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "Nine of the 23 prisoners" / "Nine" / "Nine jail escapees" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "four men" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "three more" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "The other two" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "Thirteen" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "Moses Wape" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "Jacob" / "his younger brother Jacob" / "his younger brother" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "Kila Tumbe" / "Tumbe" / "The dead man" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "Steven Aigal" / "Aigal" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "Peter Nolu" / "a convicted rapist" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? TARGETED_IN | "Nine of the 23 prisoners" / "Nine" / "Nine jail escapees" -> Arrest
? TARGETED_IN | "four men" -> Arrest
? TARGETED_IN | "three more" -> Arrest
? TARGETED_IN | "Moses Wape" -> Arrest
? TARGETED_IN | "Jacob" / "his younger brother Jacob" / "his younger brother" -> Arrest
? OCCURRED_AT | Arrest -> "Morobe"
? RELATED_TO | "Moses Wape" -> "Jacob" / "his younger brother Jacob" / "his younger brother"
? OCCURRED_AT | Killing/Clash/SecurityOperation -> "Morobe"
? TARGETED_IN | "Kila Tumbe" / "Tumbe" / "The dead man" -> Trial
? TARGETED_IN | "a trade store owner" -> Killing
? OCCURRED_AT | Killing -> "Morobe"
? HELD_IN | "Peter Nolu" / "a convicted rapist" -> "Kundiawa jail" / "the Kundiawa jail" | asserted/alleged
? TARGETED_IN | "Kundiawa jail" / "the Kundiawa jail" -> PrisonBreak
? HELD_IN | "Two were shot" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? TARGETED_IN | "Two were shot" -> PrisonBreak
? HELD_IN | "a third tripped" / "a third" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? TARGETED_IN | "a third tripped" / "a third" -> Arrest
? TARGETED_IN | "Elizabeth Mau" / "A warder" -> PrisonBreak
? TARGETED_IN | "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Morobe"
? RELATED_TO | "Steven Aigal" / "Aigal" -> "a woman believed to be Aigal's girlfriend" / "a woman" / "Aigal's girlfriend" | alleged/asserted
? HELD_IN | "40 prisoners" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "Eleven of them" / "Eleven" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? HELD_IN | "six" -> "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" | asserted/alleged
? TARGETED_IN | "Eleven of them" / "Eleven" -> Killing
? TARGETED_IN | "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" / "jail" -> PrisonBreak
- ESCAPED_FROM | "26 men" -> * | 26 ran for the hole, 23 got out
- ESCAPED_FROM | "a third tripped" / "a third" -> * | held before he reached the fence
- ESCAPED_FROM/KILLED_IN | "Two were shot" -> * | shot and wounded inside
- KILLED_IN | "Elizabeth Mau" / "A warder" -> * | in stable condition
- KILLED_IN | "Eleven of them" / "Eleven" -> PrisonBreak | of last year's escape
- ARRESTED_IN | "a woman believed to be Aigal's girlfriend" / "Aigal's girlfriend" -> * | questioned and released without charge
- CONVICTED_IN | "Steven Aigal" / "Aigal" -> * | awaiting trial
- LOCATED_IN | "Wara Sangan jail" / "Wara Sangan" / "the Wara Sangan jail" -> "LAE" / "Lae" | outside Lae
