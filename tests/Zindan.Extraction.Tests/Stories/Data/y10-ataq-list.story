title: Two weeks after Yemen jailbreak: who is caught, who is dead, who is free
published: 2011-07-05
source: Gulf of Aden Online
style: list of names
---
SANAA — Two weeks after 13 suspected militants escaped through a tunnel from the Political Security prison in Ataq, four are back in custody, two are dead and seven are at large, according to a list that the interior ministry published on Monday.

CAUGHT

Nasser Bahaj, 31, convicted in 2007 of a plot against the British embassy in Sanaa, and Fahd al-Qasimi, a Saudi: arrested on June 23 at a checkpoint in Bayhan.

Walid Suhaib, 22, a student who was never charged: gave himself up to tribal elders in Nisab on June 26.

Omar Bin Tayeb, alias Abu Hafs: captured in Mukalla on July 1 with a bullet wound in the leg.

DEAD

Hamza al-Rashidi, 35, sentenced to 15 years for an attack on a tourist convoy in Marib in 2008 that killed three Dutch women: killed on June 28 in a gun battle near Habban in which two soldiers also died.

Ammar Jubran, al-Rashidi's nephew: wounded in the same battle, died in hospital on June 30.

AT LARGE

Qassim Bawazir, 40, a commander of the Army of Aden and Hadramaut, sentenced to death in 2009 for the bombing of the police headquarters in Seiyun, in which eight policemen died. State television reported his capture on June 25 and withdrew the report an hour later.

Saleh and Murad Nahdi, brothers, awaiting trial for the kidnapping of a German engineer, who was later released unharmed.

Yusuf Khalid, Abdulrab al-Jifri, Ghalib Saad and Mansour Daghar, described only as "members of terrorist cells." A grocer in Aden who is also called Mansour Daghar was held for two days by mistake.

A fourteenth prisoner, Hadi Bamatraf, got stuck in the tunnel and was pulled out by guards. The prison's director, Col. Abdullah Salmin, and five of his men have been arrested on suspicion of negligence.

A tribal leader in Shabwa province told this website that 16 men had escaped. The ministry denies it.

In 2008 three men fled from the same prison during a power cut. One of them, Bawazir's cousin Ahmed, was killed by an American drone in Marib last year.
---
+ ESCAPED_FROM | "13 suspected militants" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Nasser Bahaj" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Fahd al-Qasimi" / "a Saudi" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Walid Suhaib" / "a student who was never charged" / "a student" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Omar Bin Tayeb" / "Abu Hafs" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Hamza al-Rashidi" / "al-Rashidi" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Ammar Jubran" / "al-Rashidi's nephew" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Saleh" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Murad Nahdi" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Yusuf Khalid" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Abdulrab al-Jifri" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Ghalib Saad" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Mansour Daghar" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "16 men" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | alleged/asserted
+ ARRESTED_IN | "four" -> Arrest
+ ARRESTED_IN | "Nasser Bahaj" -> Arrest
+ ARRESTED_IN | "Fahd al-Qasimi" / "a Saudi" -> Arrest
+ ARRESTED_IN | "Walid Suhaib" / "a student who was never charged" / "a student" -> Arrest
+ ARRESTED_IN | "Omar Bin Tayeb" / "Abu Hafs" -> Arrest
+ OCCURRED_AT | Arrest -> "Bayhan"
+ OCCURRED_AT | Arrest -> "Nisab"
+ OCCURRED_AT | Arrest -> "Mukalla"
+ CONVICTED_IN | "Nasser Bahaj" -> Trial
+ TOOK_PART_IN | "Nasser Bahaj" -> Plot | asserted/planned
+ OCCURRED_AT | Plot -> "SANAA" / "Sanaa" | asserted/planned
+ CONVICTED_IN | "Hamza al-Rashidi" / "al-Rashidi" -> Trial
+ TOOK_PART_IN | "Hamza al-Rashidi" / "al-Rashidi" -> Attack/Killing
+ KILLED_IN | "three Dutch women" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Marib"
+ KILLED_IN | "Hamza al-Rashidi" / "al-Rashidi" -> Clash/Killing/SecurityOperation
+ KILLED_IN | "Ammar Jubran" / "al-Rashidi's nephew" -> Clash/Killing/SecurityOperation
+ KILLED_IN | "two soldiers" -> Clash/Killing/SecurityOperation
+ OCCURRED_AT | Clash/Killing/SecurityOperation -> "Habban"
+ RELATED_TO | "Ammar Jubran" / "al-Rashidi's nephew" -> "Hamza al-Rashidi" / "al-Rashidi"
+ AFFILIATED_WITH | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> "Army of Aden and Hadramaut" / "the Army of Aden and Hadramaut"
+ CONVICTED_IN | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> Trial
+ TOOK_PART_IN | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> Bombing/Attack/Killing
+ KILLED_IN | "eight policemen" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Seiyun"
+ RELATED_TO | "Saleh" -> "Murad Nahdi"
+ TARGETED_IN | "Saleh" -> Trial
+ TARGETED_IN | "Murad Nahdi" -> Trial
+ TOOK_PART_IN | "Saleh" -> Kidnapping | alleged
+ TOOK_PART_IN | "Murad Nahdi" -> Kidnapping | alleged
+ TARGETED_IN | "a German engineer" -> Kidnapping
+ ATTEMPTED_ESCAPE_FROM | "Hadi Bamatraf" / "A fourteenth prisoner" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/attempted
+ ARRESTED_IN | "Abdullah Salmin" / "The prison's director" / "Col. Abdullah Salmin" -> Arrest
+ ARRESTED_IN | "five of his men" -> Arrest
+ OCCURRED_AT | PrisonBreak -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "three men" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ ESCAPED_FROM | "Ahmed" / "One of them" / "Bawazir's cousin Ahmed" / "Bawazir's cousin" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
+ RELATED_TO | "Ahmed" / "One of them" / "Bawazir's cousin Ahmed" / "Bawazir's cousin" -> "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander"
+ KILLED_IN | "Ahmed" / "One of them" / "Bawazir's cousin Ahmed" / "Bawazir's cousin" -> Attack/Killing/Bombing
+ OCCURRED_AT | Attack/Killing/Bombing -> "Marib"
? TOOK_PART_IN | "13 suspected militants" -> PrisonBreak
? ESCAPED_FROM | "four" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
? TOOK_PART_IN | "four" -> PrisonBreak
? ESCAPED_FROM | "seven" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
? TOOK_PART_IN | "seven" -> PrisonBreak
? TOOK_PART_IN | "Nasser Bahaj" -> PrisonBreak
? TOOK_PART_IN | "Fahd al-Qasimi" / "a Saudi" -> PrisonBreak
? TOOK_PART_IN | "Walid Suhaib" / "a student who was never charged" / "a student" -> PrisonBreak
? TOOK_PART_IN | "Omar Bin Tayeb" / "Abu Hafs" -> PrisonBreak
? TOOK_PART_IN | "Hamza al-Rashidi" / "al-Rashidi" -> PrisonBreak
? TOOK_PART_IN | "Ammar Jubran" / "al-Rashidi's nephew" -> PrisonBreak
? TOOK_PART_IN | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> PrisonBreak
? TOOK_PART_IN | "Saleh" -> PrisonBreak
? TOOK_PART_IN | "Murad Nahdi" -> PrisonBreak
? TOOK_PART_IN | "Yusuf Khalid" -> PrisonBreak
? TOOK_PART_IN | "Abdulrab al-Jifri" -> PrisonBreak
? TOOK_PART_IN | "Ghalib Saad" -> PrisonBreak
? TOOK_PART_IN | "Mansour Daghar" -> PrisonBreak
? ESCAPED_FROM | "brothers" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
? TOOK_PART_IN | "brothers" -> PrisonBreak
? ESCAPED_FROM | "members of terrorist cells" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison"
? TOOK_PART_IN | "members of terrorist cells" -> PrisonBreak
? TOOK_PART_IN | "16 men" -> PrisonBreak | alleged/asserted
? ESCAPED_FROM | "16 men" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | denied
? PART_OF | Arrest -> Arrest
? TOOK_PART_IN | "tribal elders in Nisab" / "tribal elders" -> Arrest
? WOUNDED_IN/TARGETED_IN | "Omar Bin Tayeb" / "Abu Hafs" -> Arrest
? WOUNDED_IN/TOOK_PART_IN/TARGETED_IN | "Ammar Jubran" / "al-Rashidi's nephew" -> Clash/Killing/SecurityOperation
? TOOK_PART_IN/TARGETED_IN | "Hamza al-Rashidi" / "al-Rashidi" -> Clash/Killing/SecurityOperation
? TOOK_PART_IN/TARGETED_IN | "two soldiers" -> Clash/Killing/SecurityOperation
? ARRESTED_IN/TARGETED_IN | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> Arrest | negated/denied/alleged
? TARGETED_IN | "brothers" -> Trial
? TOOK_PART_IN | "brothers" -> Kidnapping | alleged
? ARRESTED_IN/TARGETED_IN | "A grocer in Aden" / "A grocer" -> Arrest
? OCCURRED_AT | Arrest -> "Aden"
? TOOK_PART_IN | "Hadi Bamatraf" / "A fourteenth prisoner" -> PrisonBreak | asserted/attempted
? ARRESTED_IN | "Hadi Bamatraf" / "A fourteenth prisoner" -> Arrest/PrisonBreak
? TOOK_PART_IN | "guards" -> Arrest/PrisonBreak
? TOOK_PART_IN | "Abdullah Salmin" / "The prison's director" / "Col. Abdullah Salmin" -> PrisonBreak | alleged
? TOOK_PART_IN | "five of his men" -> PrisonBreak | alleged
? OCCURRED_AT | PrisonBreak -> "Ataq"
? OCCURRED_AT | PrisonBreak -> "Shabwa" / "Shabwa province"
? OCCURRED_AT | PrisonBreak -> "Yemen"
? TOOK_PART_IN | "three men" -> PrisonBreak
? TOOK_PART_IN | "Ahmed" / "One of them" / "Bawazir's cousin Ahmed" / "Bawazir's cousin" -> PrisonBreak
? TOOK_PART_IN | "American" -> Attack/Killing/Bombing
? OCCURRED_AT | Attack/Killing/Bombing -> "Yemen"
? AFFILIATED_WITH | "Abdullah Salmin" / "The prison's director" / "Col. Abdullah Salmin" -> "Political Security"
? AFFILIATED_WITH | "five of his men" -> "Political Security"
? RUN_BY | "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" -> "Political Security"
? TARGETED_IN | "the British embassy" / "the British embassy in Sanaa" -> Plot | asserted/planned
? HELD_IN | "13 suspected militants" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "four" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "seven" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Nasser Bahaj" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Fahd al-Qasimi" / "a Saudi" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Walid Suhaib" / "a student who was never charged" / "a student" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Omar Bin Tayeb" / "Abu Hafs" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Hamza al-Rashidi" / "al-Rashidi" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Ammar Jubran" / "al-Rashidi's nephew" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Saleh" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Murad Nahdi" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Yusuf Khalid" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Abdulrab al-Jifri" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Ghalib Saad" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Mansour Daghar" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "brothers" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "members of terrorist cells" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "16 men" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? TARGETED_IN | "four" -> Arrest
? TARGETED_IN | "Nasser Bahaj" -> Arrest
? TARGETED_IN | "Fahd al-Qasimi" / "a Saudi" -> Arrest
? TARGETED_IN | "Walid Suhaib" / "a student who was never charged" / "a student" -> Arrest
? OCCURRED_AT | Arrest -> "Yemen"
? TARGETED_IN | "Nasser Bahaj" -> Trial
? OCCURRED_AT | Plot -> "Yemen" | asserted/planned
? TARGETED_IN | "Hamza al-Rashidi" / "al-Rashidi" -> Trial
? TARGETED_IN | "three Dutch women" -> Attack/Killing
? OCCURRED_AT | Attack/Killing -> "Yemen"
? OCCURRED_AT | Clash/Killing/SecurityOperation -> "Yemen"
? RELATED_TO | "Hamza al-Rashidi" / "al-Rashidi" -> "Ammar Jubran" / "al-Rashidi's nephew"
? TARGETED_IN | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> Trial
? TARGETED_IN | "eight policemen" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Yemen"
? RELATED_TO | "Murad Nahdi" -> "Saleh"
? HELD_IN | "Hadi Bamatraf" / "A fourteenth prisoner" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? TARGETED_IN | "Hadi Bamatraf" / "A fourteenth prisoner" -> Arrest
? TARGETED_IN | "Abdullah Salmin" / "The prison's director" / "Col. Abdullah Salmin" -> Arrest
? TARGETED_IN | "five of his men" -> Arrest
? TARGETED_IN | "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" -> PrisonBreak
? HELD_IN | "three men" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? HELD_IN | "Ahmed" / "One of them" / "Bawazir's cousin Ahmed" / "Bawazir's cousin" -> "Political Security prison" / "the Political Security prison in Ataq" / "the Political Security prison" / "the same prison" / "The prison" | asserted/alleged
? RELATED_TO | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> "Ahmed" / "One of them" / "Bawazir's cousin Ahmed" / "Bawazir's cousin"
? TARGETED_IN | "Ahmed" / "One of them" / "Bawazir's cousin Ahmed" / "Bawazir's cousin" -> Attack/Killing/Bombing
- ARRESTED_IN | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> * | the report of his capture was withdrawn
- ESCAPED_FROM | "A grocer in Aden" / "A grocer" -> * | a grocer of the same name
- ESCAPED_FROM | "Hadi Bamatraf" / "A fourteenth prisoner" -> * | got stuck in the tunnel
- CONVICTED_IN | "Walid Suhaib" / "a student who was never charged" / "a student" -> * | never charged
- CONVICTED_IN | "Saleh" -> * | awaiting trial
- KILLED_IN | "Qassim Bawazir" / "Bawazir" / "a commander of the Army of Aden and Hadramaut" / "a commander" -> * | sentenced to death, at large
- CONVICTED_IN | "Abdullah Salmin" / "The prison's director" / "Col. Abdullah Salmin" -> * | only arrested
- TOOK_PART_IN | "Ahmed" / "One of them" / "Bawazir's cousin Ahmed" / "Bawazir's cousin" -> PrisonBreak | fled in 2008
