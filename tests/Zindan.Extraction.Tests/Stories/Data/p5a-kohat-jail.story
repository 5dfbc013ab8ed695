title: Nine flee Kohat jail through sewer; jail superintendent suspended
published: 2011-12-05
source: Frontier Dispatch
style: kohat jail
---
KOHAT: Nine under-trial prisoners, including two brothers said to be commanders of the outlawed Tehreek-i-Taliban Pakistan (TTP), escaped from District Jail Kohat in the wee hours of Sunday by cutting the grille of a sewer, police said.

A constable of the Frontier Reserve Police, Gul Nawaz, who challenged them at the nullah, was stabbed to death, DPO Mubarak Shah told Dispatch. Jail warder Inayatullah sustained injuries and was shifted to Lady Reading Hospital in Peshawar.

The DPO said 11 inmates had entered the sewer. One of them, Zar Khan, alias Toofan, suffocated inside, and another, Afghan national Abdul Wahid, was pulled out alive by rescue workers.

The escapees included Qari Naseebullah and his younger brother Hafeezullah, who were arrested in Darra Adamkhel in 2009 and were facing trial in an anti-terrorism court over the beheading of three paramilitary soldiers. Also missing is Waqas Tanoli, a former PAF technician who holds a British passport and was accused of planning to blow up an oil depot in Attock. The remaining six are wanted in cases of murder, theft and narcotics.

The TTP's Darra chapter claimed responsibility. Its spokesman, Mullah Kashmir, told reporters by phone from an undisclosed location that fighters had supplied the cutters and a vehicle. He said 15 "mujahideen" had been freed. The DPO rejected the claim. "Nine is nine. This was an inside job," he said.

Jail superintendent Sahibzada Imtiaz was placed under suspension and five warders were booked and arrested. The Khyber Pakhtunkhwa home secretary formed a three-member inquiry committee.

Two of the escapees, both undergoing trial for theft, were rounded up in a search operation at Lachi on Sunday evening. Eleven suspects, mostly Afghans, were also taken into custody.

The father of Qari Naseebullah, Maulvi Rahmat Gul, who is the prayer leader of a mosque in Hangu, was picked up by security agencies, his family alleged. Police denied this. A namesake, Qari Naseebullah Khattak, a schoolteacher from Hangu, was held for some hours on Sunday by mistake and released with an apology.

It is pertinent to mention here that in 2007 three prisoners had escaped from the same jail during a power outage. No such incident has been reported in the city's old Sub-Jail, which houses women.
---
+ OCCURRED_AT | PrisonBreak -> "District Jail Kohat" / "Kohat jail" / "the same jail"
+ OCCURRED_AT | Arrest -> "Darra Adamkhel"
+ OCCURRED_AT | SecurityOperation/Arrest -> "Lachi"
+ ESCAPED_FROM | "Nine under-trial prisoners" / "Nine" / "The escapees" / "the escapees" -> "District Jail Kohat" / "Kohat jail" / "the same jail"
+ ESCAPED_FROM | "Qari Naseebullah" -> "District Jail Kohat" / "Kohat jail" / "the same jail"
+ ESCAPED_FROM | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> "District Jail Kohat" / "Kohat jail" / "the same jail"
+ ESCAPED_FROM | "Waqas Tanoli" / "a former PAF technician" -> "District Jail Kohat" / "Kohat jail" / "the same jail"
+ ESCAPED_FROM | "The remaining six" -> "District Jail Kohat" / "Kohat jail" / "the same jail"
+ ESCAPED_FROM | "15 \"mujahideen\"" / "15" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | claimed
+ ATTEMPTED_ESCAPE_FROM | "Zar Khan" / "Toofan" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/attempted
+ KILLED_IN | "Zar Khan" / "Toofan" -> PrisonBreak
+ ATTEMPTED_ESCAPE_FROM | "Abdul Wahid" / "Afghan national Abdul Wahid" / "Afghan national" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/attempted
+ ESCAPED_FROM | "three prisoners" -> "District Jail Kohat" / "Kohat jail" / "the same jail"
+ KILLED_IN | "Gul Nawaz" / "A constable of the Frontier Reserve Police" -> PrisonBreak/Killing/Attack/Clash
+ WOUNDED_IN | "Inayatullah" / "Jail warder Inayatullah" / "Jail warder" -> PrisonBreak/Killing/Attack/Clash
+ AFFILIATED_WITH | "Gul Nawaz" / "A constable of the Frontier Reserve Police" -> "Frontier Reserve Police" / "the Frontier Reserve Police"
+ AFFILIATED_WITH | "Qari Naseebullah" -> "Tehreek-i-Taliban Pakistan" / "TTP" / "the outlawed Tehreek-i-Taliban Pakistan" | alleged/asserted
+ AFFILIATED_WITH | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> "Tehreek-i-Taliban Pakistan" / "TTP" / "the outlawed Tehreek-i-Taliban Pakistan" | alleged/asserted
+ AFFILIATED_WITH | "Darra chapter" / "The TTP's Darra chapter" -> "Tehreek-i-Taliban Pakistan" / "TTP" / "the outlawed Tehreek-i-Taliban Pakistan"
+ AFFILIATED_WITH | "Mullah Kashmir" / "Its spokesman" -> "Darra chapter" / "The TTP's Darra chapter"
+ TOOK_PART_IN | "Darra chapter" / "The TTP's Darra chapter" -> PrisonBreak | claimed
+ TOOK_PART_IN | "Waqas Tanoli" / "a former PAF technician" -> Plot/Bombing | alleged
+ ARRESTED_IN | "Qari Naseebullah" -> Arrest
+ ARRESTED_IN | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> Arrest
+ TARGETED_IN | "Qari Naseebullah" -> Trial
+ TARGETED_IN | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> Trial
+ KILLED_IN | "three paramilitary soldiers" -> Killing | asserted/alleged
+ RELATED_TO | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> "Qari Naseebullah"
+ RELATED_TO | "Rahmat Gul" / "The father of Qari Naseebullah" / "The father" / "Maulvi Rahmat Gul" / "the prayer leader of a mosque in Hangu" -> "Qari Naseebullah"
+ TARGETED_IN | "Sahibzada Imtiaz" / "Jail superintendent Sahibzada Imtiaz" / "jail superintendent" / "Jail superintendent" -> PersonnelChange
+ ARRESTED_IN | "five warders" -> Arrest
+ ARRESTED_IN | "Two of the escapees" -> SecurityOperation/Arrest
+ ARRESTED_IN | "Eleven suspects" -> SecurityOperation/Arrest
+ ARRESTED_IN | "Rahmat Gul" / "The father of Qari Naseebullah" / "The father" / "Maulvi Rahmat Gul" / "the prayer leader of a mosque in Hangu" -> Arrest/Kidnapping | alleged
+ ARRESTED_IN | "Qari Naseebullah Khattak" / "A namesake" / "a schoolteacher from Hangu" / "a schoolteacher" -> Arrest
? OCCURRED_AT | Killing/Attack/Clash -> "KOHAT" / "Kohat" / "the city"
? OCCURRED_AT | Plot/Bombing -> "Attock" | asserted/planned
? OCCURRED_AT | Arrest -> "Hangu"
? OCCURRED_AT | Arrest/Kidnapping -> "Hangu" | alleged
? TOOK_PART_IN | "Nine under-trial prisoners" / "Nine" / "The escapees" / "the escapees" -> PrisonBreak
? ESCAPED_FROM | "two brothers" -> "District Jail Kohat" / "Kohat jail" / "the same jail"
? TOOK_PART_IN | "two brothers" -> PrisonBreak
? TOOK_PART_IN | "Qari Naseebullah" -> PrisonBreak
? TOOK_PART_IN | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> PrisonBreak
? TOOK_PART_IN | "Waqas Tanoli" / "a former PAF technician" -> PrisonBreak
? TOOK_PART_IN | "The remaining six" -> PrisonBreak
? ESCAPED_FROM | "Two of the escapees" -> "District Jail Kohat" / "Kohat jail" / "the same jail"
? TOOK_PART_IN | "Two of the escapees" -> PrisonBreak
? ESCAPED_FROM | "15 \"mujahideen\"" / "15" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | denied/negated
? TOOK_PART_IN | "15 \"mujahideen\"" / "15" -> PrisonBreak | claimed
? ATTEMPTED_ESCAPE_FROM | "11 inmates" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/attempted
? TOOK_PART_IN | "11 inmates" -> PrisonBreak | asserted/attempted
? TOOK_PART_IN | "Zar Khan" / "Toofan" -> PrisonBreak | asserted/attempted
? TOOK_PART_IN | "Abdul Wahid" / "Afghan national Abdul Wahid" / "Afghan national" -> PrisonBreak | asserted/attempted
? TOOK_PART_IN | "three prisoners" -> PrisonBreak
? TOOK_PART_IN | "Nine under-trial prisoners" / "Nine" / "The escapees" / "the escapees" -> Killing/Attack/Clash
? PART_OF | Killing/Attack/Clash -> PrisonBreak
? AFFILIATED_WITH | "two brothers" -> "Tehreek-i-Taliban Pakistan" / "TTP" / "the outlawed Tehreek-i-Taliban Pakistan" | alleged/asserted
? PART_OF | "Darra chapter" / "The TTP's Darra chapter" -> "Tehreek-i-Taliban Pakistan" / "TTP" / "the outlawed Tehreek-i-Taliban Pakistan"
? AFFILIATED_WITH | "Mullah Kashmir" / "Its spokesman" -> "Tehreek-i-Taliban Pakistan" / "TTP" / "the outlawed Tehreek-i-Taliban Pakistan"
? AFFILIATED_WITH | "fighters" -> "Darra chapter" / "The TTP's Darra chapter" | claimed/asserted
? TOOK_PART_IN | "Tehreek-i-Taliban Pakistan" / "TTP" / "the outlawed Tehreek-i-Taliban Pakistan" -> PrisonBreak | claimed
? TOOK_PART_IN | "Darra chapter" / "The TTP's Darra chapter" -> PrisonBreak | denied
? TOOK_PART_IN | "Tehreek-i-Taliban Pakistan" / "TTP" / "the outlawed Tehreek-i-Taliban Pakistan" -> PrisonBreak | denied
? TOOK_PART_IN | "fighters" -> PrisonBreak | claimed
? AFFILIATED_WITH | "Waqas Tanoli" / "a former PAF technician" -> "PAF"
? TOOK_PART_IN | "Qari Naseebullah" -> Killing | alleged
? TOOK_PART_IN | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> Killing | alleged
? RELATED_TO | "Rahmat Gul" / "The father of Qari Naseebullah" / "The father" / "Maulvi Rahmat Gul" / "the prayer leader of a mosque in Hangu" -> "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother"
? RELATED_TO | "his family" -> "Rahmat Gul" / "The father of Qari Naseebullah" / "The father" / "Maulvi Rahmat Gul" / "the prayer leader of a mosque in Hangu"
? HELD_IN | "women" -> "Sub-Jail" / "the city's old Sub-Jail"
? TARGETED_IN | "Two of the escapees" -> Trial
? ARRESTED_IN/TARGETED_IN | "mostly Afghans" -> SecurityOperation/Arrest
? ARRESTED_IN | "Rahmat Gul" / "The father of Qari Naseebullah" / "The father" / "Maulvi Rahmat Gul" / "the prayer leader of a mosque in Hangu" -> Arrest/Kidnapping | denied
? TOOK_PART_IN | "security agencies" -> Arrest/Kidnapping | alleged
? TOOK_PART_IN | "security agencies" -> Arrest/Kidnapping | denied
? AFFILIATED_WITH | "Mubarak Shah" / "DPO Mubarak Shah" / "The DPO" -> "police" / "Police denied" / "Police"
? TOOK_PART_IN | "police" / "Police denied" / "Police" -> SecurityOperation/Arrest
? TARGETED_IN | "District Jail Kohat" / "Kohat jail" / "the same jail" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "KOHAT" / "Kohat" / "the city"
? HELD_IN | "Nine under-trial prisoners" / "Nine" / "The escapees" / "the escapees" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "two brothers" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "Qari Naseebullah" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "Waqas Tanoli" / "a former PAF technician" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "The remaining six" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "Two of the escapees" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "15 \"mujahideen\"" / "15" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "11 inmates" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "Zar Khan" / "Toofan" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? TARGETED_IN | "Zar Khan" / "Toofan" -> PrisonBreak
? HELD_IN | "Abdul Wahid" / "Afghan national Abdul Wahid" / "Afghan national" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? HELD_IN | "three prisoners" -> "District Jail Kohat" / "Kohat jail" / "the same jail" | asserted/alleged
? TARGETED_IN | "Gul Nawaz" / "A constable of the Frontier Reserve Police" -> PrisonBreak
? TARGETED_IN | "Inayatullah" / "Jail warder Inayatullah" / "Jail warder" -> PrisonBreak
? TARGETED_IN | "Qari Naseebullah" -> Arrest
? TARGETED_IN | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> Arrest
? TARGETED_IN | "three paramilitary soldiers" -> Killing | asserted/alleged
? RELATED_TO | "Qari Naseebullah" -> "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother"
? RELATED_TO | "Qari Naseebullah" -> "Rahmat Gul" / "The father of Qari Naseebullah" / "The father" / "Maulvi Rahmat Gul" / "the prayer leader of a mosque in Hangu"
? RELATED_TO | "Hafeezullah" / "his younger brother Hafeezullah" / "his younger brother" -> "Rahmat Gul" / "The father of Qari Naseebullah" / "The father" / "Maulvi Rahmat Gul" / "the prayer leader of a mosque in Hangu"
? TARGETED_IN | "five warders" -> Arrest
? TARGETED_IN | "Two of the escapees" -> SecurityOperation/Arrest
? TARGETED_IN | "Eleven suspects" -> SecurityOperation/Arrest
? TARGETED_IN | "Rahmat Gul" / "The father of Qari Naseebullah" / "The father" / "Maulvi Rahmat Gul" / "the prayer leader of a mosque in Hangu" -> Arrest/Kidnapping | alleged
? TARGETED_IN | "Qari Naseebullah Khattak" / "A namesake" / "a schoolteacher from Hangu" / "a schoolteacher" -> Arrest
- ESCAPED_FROM | "Zar Khan" / "Toofan" -> * | suffocated inside the sewer
- ESCAPED_FROM | "Abdul Wahid" / "Afghan national Abdul Wahid" / "Afghan national" -> * | pulled out alive by rescue workers
- ESCAPED_FROM | "11 inmates" -> * | eleven went in, nine got out
- ESCAPED_FROM | "Qari Naseebullah Khattak" / "A namesake" / "a schoolteacher from Hangu" / "a schoolteacher" -> * | a namesake held by mistake
- CONVICTED_IN | "Qari Naseebullah" -> * | still on trial
- ESCAPED_FROM | * -> "Sub-Jail" / "the city's old Sub-Jail" | no such incident there
- KILLED_IN | "Inayatullah" / "Jail warder Inayatullah" / "Jail warder" -> * | only injured
- ARRESTED_IN | "Sahibzada Imtiaz" / "Jail superintendent Sahibzada Imtiaz" / "jail superintendent" / "Jail superintendent" -> * | suspended only
