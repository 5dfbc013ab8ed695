title: Khuzdar jail attack: what we know so far
published: 2019-08-21
source: Indus Online
style: what we know
---
Updated Wednesday 21 August 2019, 18:40

What happened?

Around 4am on Wednesday a pickup packed with explosives blew up at the gate of the District Jail in Khuzdar, Balochistan. About 20 gunmen then entered through the breach and fought the jail staff and, later, Frontier Corps (FC) troops for two hours.

How many are dead?

Home minister Zahoor Langove puts the toll at nine: five jail policemen, two FC soldiers, a prisoner and a milkman who was passing on his motorbike. Doctors at the district hospital speak of 11 bodies. Four of the attackers, including the driver of the pickup, were also killed, says the FC. At least 23 people were hurt, and six of them have been flown to Quetta.

Who got away?

• 27 inmates, going by the jail's register. A police officer had earlier told reporters of "more than 60".

• Among them is Abdul Karim Sasoli, alias Dilmurad, whom police describe as a commander of the Baloch Sarmachar Front (BSF). Arrested in Hub in 2017, he was on trial over the 2016 bombing of a passenger train near Mach, in which seven people lost their lives.

• Not among them is Master Noor Ahmed, the founder of the BSF, although several channels reported his escape. He has been in a Karachi prison since 2018.

• Five were caught by noon in a date orchard at Zeedi. Two others never made it over the wall and were shot and wounded in the yard.

Who did it?

The BSF said in an email that its Zarina unit carried out the attack and set 40 of its members free. We could not verify this. In the morning, officials had blamed Jaish-e-Haq, a sectarian outfit, which has not commented. An intelligence official told us that Sasoli's cousin Hammal may have planned the raid; Hammal was reported killed in a clash with the FC in 2014, but a video of him appeared last year.

What is the government doing?

The jail's superintendent, Ghulam Sarwar Rind, and his deputy, Akbar Lashari, have been suspended; Rind is in hospital with burns. Helicopters are searching the hills towards Wadh. The chief minister has ordered an inquiry.

Has it happened before?

Yes. In 2011 four prisoners walked out of the same jail in police uniforms. In 2013, BSF men attacked the jail in Turbat but were beaten back at the gate; nobody escaped, and two of the assailants died. In May this year police said they had uncovered a plot to snatch Sasoli on his way to court.
---
+ OCCURRED_AT | PrisonBreak/Attack/Bombing/Clash/Killing -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate"
+ TOOK_PART_IN | "About 20 gunmen" / "20 gunmen" / "the attackers" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ KILLED_IN | "the toll at nine" / "nine" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ KILLED_IN | "five jail policemen" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ KILLED_IN | "two FC soldiers" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ KILLED_IN | "a prisoner" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ KILLED_IN | "a milkman" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ KILLED_IN | "11 bodies" -> PrisonBreak/Attack/Bombing/Clash/Killing | asserted/alleged
+ KILLED_IN | "Four of the attackers" -> PrisonBreak/Attack/Bombing/Clash/Killing | asserted/claimed
+ KILLED_IN | "the driver of the pickup" / "the driver" -> PrisonBreak/Attack/Bombing/Clash/Killing | asserted/claimed
+ WOUNDED_IN | "At least 23 people" / "23 people" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ WOUNDED_IN | "Ghulam Sarwar Rind" / "Rind" / "The jail's superintendent" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ ESCAPED_FROM | "27 inmates" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate"
+ ESCAPED_FROM | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate"
+ AFFILIATED_WITH | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF" | asserted/alleged
+ ARRESTED_IN | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> Arrest
+ OCCURRED_AT | Arrest -> "Hub"
+ TARGETED_IN | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> Trial
+ TOOK_PART_IN | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> Bombing/Attack/Killing | alleged
+ KILLED_IN | "seven people" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Mach"
+ AFFILIATED_WITH | "Noor Ahmed" / "Master Noor Ahmed" / "the founder of the BSF" -> "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF"
+ HELD_IN | "Noor Ahmed" / "Master Noor Ahmed" / "the founder of the BSF" -> "a Karachi prison"
+ ARRESTED_IN | "Five were caught" -> Arrest
+ OCCURRED_AT | Arrest -> "Zeedi"
+ ATTEMPTED_ESCAPE_FROM | "Two others" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | asserted/attempted
+ WOUNDED_IN | "Two others" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ TOOK_PART_IN | "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF" -> PrisonBreak/Attack/Bombing/Clash/Killing | claimed
+ TOOK_PART_IN | "Zarina" / "its Zarina unit" / "Zarina unit" -> PrisonBreak/Attack/Bombing/Clash/Killing | claimed
+ PART_OF | "Zarina" / "its Zarina unit" / "Zarina unit" -> "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF" | asserted/claimed
+ ESCAPED_FROM | "40 of its members" / "40" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | claimed
+ AFFILIATED_WITH | "40 of its members" / "40" -> "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF" | claimed/asserted
+ TOOK_PART_IN | "Jaish-e-Haq" / "a sectarian outfit" -> PrisonBreak/Attack/Bombing/Clash/Killing | alleged
+ RELATED_TO | "Hammal" / "Sasoli's cousin Hammal" / "Sasoli's cousin" -> "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front"
+ TOOK_PART_IN | "Hammal" / "Sasoli's cousin Hammal" / "Sasoli's cousin" -> PrisonBreak/Attack/Bombing/Clash/Killing | alleged
+ TOOK_PART_IN | "Frontier Corps" / "FC" / "the FC" -> Clash/Killing | asserted/alleged
+ TARGETED_IN | "Ghulam Sarwar Rind" / "Rind" / "The jail's superintendent" -> PersonnelChange
+ TARGETED_IN | "Akbar Lashari" / "his deputy" -> PersonnelChange
+ ESCAPED_FROM | "four prisoners" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate"
+ OCCURRED_AT | PrisonBreak -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate"
+ TOOK_PART_IN | "BSF men" -> Attack/Clash/PrisonBreak
+ KILLED_IN | "two of the assailants" / "the assailants" -> Attack/Clash/PrisonBreak
+ OCCURRED_AT | Attack/Clash/PrisonBreak -> "the jail in Turbat"
+ TARGETED_IN | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> Plot/PrisonBreak | planned/asserted/alleged
? OCCURRED_AT | PrisonBreak/Attack/Bombing/Clash/Killing -> "Khuzdar"
? OCCURRED_AT | PrisonBreak/Attack/Bombing/Clash/Killing -> "Balochistan"
? TOOK_PART_IN/TARGETED_IN | "the jail staff" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TOOK_PART_IN | "Frontier Corps (FC) troops" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TOOK_PART_IN | "Frontier Corps" / "FC" / "the FC" -> PrisonBreak/Attack/Bombing/Clash/Killing
? AFFILIATED_WITH | "two FC soldiers" -> "Frontier Corps" / "FC" / "the FC"
? AFFILIATED_WITH | "Frontier Corps (FC) troops" -> "Frontier Corps" / "FC" / "the FC"
? HELD_IN | "a prisoner" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate"
? TOOK_PART_IN | "the driver of the pickup" / "the driver" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TOOK_PART_IN | "Four of the attackers" -> PrisonBreak/Attack/Bombing/Clash/Killing
? WOUNDED_IN/TARGETED_IN | "six of them" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TOOK_PART_IN | "27 inmates" -> PrisonBreak/Attack/Bombing/Clash/Killing
? ESCAPED_FROM | "\"more than 60\"" / "more than 60" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | alleged/asserted
? TOOK_PART_IN | "\"more than 60\"" / "more than 60" -> PrisonBreak/Attack/Bombing/Clash/Killing | alleged/asserted
? TOOK_PART_IN/TARGETED_IN | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> PrisonBreak/Attack/Bombing/Clash/Killing
? ESCAPED_FROM | "Noor Ahmed" / "Master Noor Ahmed" / "the founder of the BSF" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | negated/denied
? TOOK_PART_IN | "Noor Ahmed" / "Master Noor Ahmed" / "the founder of the BSF" -> PrisonBreak/Attack/Bombing/Clash/Killing | negated/denied
? ESCAPED_FROM | "Five were caught" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate"
? TOOK_PART_IN | "Five were caught" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TOOK_PART_IN | "Two others" -> PrisonBreak/Attack/Bombing/Clash/Killing | asserted/attempted
? ESCAPED_FROM | "Two others" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | negated/attempted
? OCCURRED_AT | PrisonBreak/Clash/Attack -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate"
? PART_OF | PrisonBreak/Clash/Attack -> PrisonBreak/Attack/Bombing/Clash/Killing
? AFFILIATED_WITH | "Zarina" / "its Zarina unit" / "Zarina unit" -> "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF" | asserted/claimed
? TOOK_PART_IN | "40 of its members" / "40" -> PrisonBreak/Attack/Bombing/Clash/Killing | claimed
? KILLED_IN/TARGETED_IN | "Hammal" / "Sasoli's cousin Hammal" / "Sasoli's cousin" -> Clash/Killing | alleged/negated/denied
? TOOK_PART_IN | "Hammal" / "Sasoli's cousin Hammal" / "Sasoli's cousin" -> Clash/Killing | asserted/alleged
? AFFILIATED_WITH | "Hammal" / "Sasoli's cousin Hammal" / "Sasoli's cousin" -> "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF" | alleged
? TOOK_PART_IN | "Ghulam Sarwar Rind" / "Rind" / "The jail's superintendent" -> PersonnelChange
? TOOK_PART_IN | "Akbar Lashari" / "his deputy" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate"
? RELATED_TO | "Akbar Lashari" / "his deputy" -> "Ghulam Sarwar Rind" / "Rind" / "The jail's superintendent"
? OCCURRED_AT | SecurityOperation -> "Wadh"
? AFFILIATED_WITH | "Zahoor Langove" / "Home minister Zahoor Langove" / "Home minister" -> "the government"
? AFFILIATED_WITH | "The chief minister" -> "the government"
? AFFILIATED_WITH | "A police officer" -> "police" / "police describe" / "police said"
? TOOK_PART_IN | "four prisoners" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Khuzdar"
? TOOK_PART_IN | "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF" -> Attack/Clash/PrisonBreak
? AFFILIATED_WITH | "BSF men" -> "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF"
? TOOK_PART_IN/TARGETED_IN | "two of the assailants" / "the assailants" -> Attack/Clash/PrisonBreak
? AFFILIATED_WITH | "two of the assailants" / "the assailants" -> "Baloch Sarmachar Front" / "BSF" / "the Baloch Sarmachar Front" / "The BSF" / "the BSF"
? OCCURRED_AT | Attack/Clash/PrisonBreak -> "Turbat"
? TOOK_PART_IN | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> Plot/PrisonBreak | planned/asserted/alleged
? TOOK_PART_IN | "police" / "police describe" / "police said" -> Plot/PrisonBreak
? TARGETED_IN | "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "the toll at nine" / "nine" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "five jail policemen" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "two FC soldiers" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "a prisoner" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "a milkman" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "11 bodies" -> PrisonBreak/Attack/Bombing/Clash/Killing | asserted/alleged
? TARGETED_IN | "Four of the attackers" -> PrisonBreak/Attack/Bombing/Clash/Killing | asserted/claimed
? TARGETED_IN | "the driver of the pickup" / "the driver" -> PrisonBreak/Attack/Bombing/Clash/Killing | asserted/claimed
? TARGETED_IN | "At least 23 people" / "23 people" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "Ghulam Sarwar Rind" / "Rind" / "The jail's superintendent" -> PrisonBreak/Attack/Bombing/Clash/Killing
? HELD_IN | "27 inmates" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | asserted/alleged
? HELD_IN | "\"more than 60\"" / "more than 60" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | asserted/alleged
? HELD_IN | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | asserted/alleged
? TARGETED_IN | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> Arrest
? OCCURRED_AT | Arrest -> "Balochistan"
? TARGETED_IN | "seven people" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Balochistan"
? HELD_IN | "Noor Ahmed" / "Master Noor Ahmed" / "the founder of the BSF" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | asserted/alleged
? TARGETED_IN | "Five were caught" -> Arrest
? HELD_IN | "Five were caught" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | asserted/alleged
? HELD_IN | "Two others" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | asserted/alleged
? TARGETED_IN | "Two others" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" -> PrisonBreak/Clash/Attack
? OCCURRED_AT | PrisonBreak/Clash/Attack -> "Khuzdar"
? OCCURRED_AT | PrisonBreak/Clash/Attack -> "Balochistan"
? HELD_IN | "40 of its members" / "40" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | asserted/alleged
? RELATED_TO | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> "Hammal" / "Sasoli's cousin Hammal" / "Sasoli's cousin"
? TARGETED_IN | "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Khuzdar"
? OCCURRED_AT | PersonnelChange -> "Balochistan"
? RELATED_TO | "Ghulam Sarwar Rind" / "Rind" / "The jail's superintendent" -> "Akbar Lashari" / "his deputy"
? HELD_IN | "four prisoners" -> "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" | asserted/alleged
? TARGETED_IN | "District Jail" / "the District Jail in Khuzdar" / "Khuzdar jail" / "the same jail" / "the gate" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Balochistan"
? TARGETED_IN | "the jail in Turbat" -> Attack/Clash/PrisonBreak
? OCCURRED_AT | Attack/Clash/PrisonBreak -> "Balochistan"
- ESCAPED_FROM | "Noor Ahmed" / "Master Noor Ahmed" / "the founder of the BSF" -> * | in a Karachi prison; the reports were false
- ESCAPED_FROM | "Two others" -> * | never made it over the wall
- KILLED_IN | "Two others" -> * | wounded
- ESCAPED_FROM | * -> "the jail in Turbat" | nobody escaped in 2013
- CONVICTED_IN | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> * | still on trial
- AFFILIATED_WITH | "Abdul Karim Sasoli" / "Sasoli" / "Dilmurad" / "a commander of the Baloch Sarmachar Front" -> "Jaish-e-Haq" / "a sectarian outfit" | a commander of the BSF
- ARRESTED_IN | "Ghulam Sarwar Rind" / "Rind" / "The jail's superintendent" -> * | suspended and in hospital
- KILLED_IN | "seven people" -> PrisonBreak/Attack/Bombing/Clash/Killing | died in the 2016 bombing
