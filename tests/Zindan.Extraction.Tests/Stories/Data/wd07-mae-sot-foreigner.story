title: Hunt for Briton spreads to Myanmar after hospital escape
published: 2018-07-12
source: The Moei River Post
style: mae sot foreigner
---
MAE SOT, Tak – Police on both sides of the Moei River were yesterday searching for a British drug convict who gave his escorts the slip at a hospital in this border town on Tuesday, unscrewing a toilet window while two prison officers watched the World Cup semi-final downstairs.

Gareth Whitlock, 46, who also travels as Peter Marlowe, had been brought from Mae Sot Provincial Prison with chest pains, Pol Col Somkid Rattanaphan of Tak police said. His leg irons were found in a bin. A second patient prisoner, a Nigerian identified only as Emeka, had his foot through the same window when a cleaner grabbed his shirt.

Whitlock was arrested at Suvarnabhumi airport in 2014 with 3.2kg of crystal methamphetamine and was handed a life term by the Criminal Court, cut to 33 years because he confessed. He spent three years in Bang Kwang before being sent north in March at his own request.

His Thai wife, Ratchanee Whitlock, 39, and a motorcycle taxi driver were taken in for questioning yesterday morning. The driver admitted carrying "a big farang" to a jetty but said he thought the man was a tourist. Ms Ratchanee denied knowing of any plan. Neither has been charged.

Across the river, Myanmar police in Myawaddy said a foreigner had been detained at a karaoke bar on Wednesday. He turned out to be an Australian engineer. Immigration officials fear that Whitlock is sheltering in Shwe Kokko, in territory held by the Border Guard Force, a militia which broke away from the Karen rebels in 2010 and now comes under the Myanmar army. A BGF officer, Major Saw Htoo Wah, said his men had seen no one.

The Corrections Department has removed prison commander Wichai Boonmee from his post. The two officers face a disciplinary panel as well as criminal proceedings for negligence, department chief Pol Col Narat Suwannasri said, adding that the pair had been "stupid, not bought". An anti-graft activist, Veera Khamphan, alleges that at least 400,000 baht changed hands.

Whitlock is the third foreigner to go missing from custody in Thailand in two years, according to the department; the Immigration Bureau says the fifth. In 2016 a Russian, Oleg Zharov, overpowered a driver on the way to Pattaya court, only to be retaken at a temple in Trat. And last September a Myanmar murder suspect, Ko Thiha, scaled the wall of Ranong prison with four compatriots. Ko Thiha was shot dead by Myanmar soldiers near Kawthaung; two of the four fell into the moat and were dragged back. The others are free.
---
+ TOOK_PART_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> PrisonBreak
+ HELD_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> "Mae Sot Provincial Prison"
+ HELD_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> "Bang Kwang"
+ OCCURRED_AT | PrisonBreak -> "MAE SOT" / "Mae Sot" / "this border town"
+ TOOK_PART_IN | "Emeka" / "A second patient prisoner" / "a Nigerian" -> PrisonBreak/Arrest | attempted/asserted
+ ARRESTED_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> Arrest
+ OCCURRED_AT | Arrest -> "Suvarnabhumi" / "Suvarnabhumi airport"
+ CONVICTED_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> Trial
+ RELATED_TO | "Ratchanee Whitlock" / "Ratchanee" / "Ms Ratchanee" / "His Thai wife" -> "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang"
+ ARRESTED_IN | "a foreigner had been detained" / "a foreigner" / "an Australian engineer" -> Arrest
+ OCCURRED_AT | Arrest -> "Myawaddy"
+ AFFILIATED_WITH | "Border Guard Force" / "BGF" / "the Border Guard Force" / "a militia" -> "the Myanmar army"
+ AFFILIATED_WITH | "Border Guard Force" / "BGF" / "the Border Guard Force" / "a militia" -> "the Karen rebels"
+ TARGETED_IN | "Wichai Boonmee" / "prison commander Wichai Boonmee" / "prison commander" -> PersonnelChange
+ TARGETED_IN | "two prison officers" / "The two officers" / "his escorts" / "the pair" -> Trial | asserted/planned
+ TOOK_PART_IN | "Oleg Zharov" / "a Russian" -> PrisonBreak
+ ARRESTED_IN | "Oleg Zharov" / "a Russian" -> Arrest
+ OCCURRED_AT | Arrest -> "Trat"
+ ESCAPED_FROM | "Ko Thiha" / "a Myanmar murder suspect" -> "Ranong prison"
+ OCCURRED_AT | PrisonBreak -> "Ranong prison"
+ TOOK_PART_IN | "four compatriots" / "the four" -> PrisonBreak
+ ATTEMPTED_ESCAPE_FROM | "two of the four" -> "Ranong prison" | asserted/attempted
+ ESCAPED_FROM | "The others" -> "Ranong prison"
+ KILLED_IN | "Ko Thiha" / "a Myanmar murder suspect" -> Killing/Clash/SecurityOperation/Attack
+ TOOK_PART_IN | "Myanmar soldiers" -> Killing/Clash/SecurityOperation/Attack
+ OCCURRED_AT | Killing/Clash/SecurityOperation/Attack -> "Kawthaung"
? TOOK_PART_IN | "Emeka" / "A second patient prisoner" / "a Nigerian" -> PrisonBreak | attempted/asserted
? HELD_IN | "Emeka" / "A second patient prisoner" / "a Nigerian" -> "Mae Sot Provincial Prison" | asserted/alleged
? TOOK_PART_IN | "a cleaner" -> PrisonBreak/Arrest
? ARRESTED_IN/TARGETED_IN | "Emeka" / "A second patient prisoner" / "a Nigerian" -> PrisonBreak/Arrest
? OCCURRED_AT | PrisonBreak/Arrest -> "MAE SOT" / "Mae Sot" / "this border town"
? TOOK_PART_IN | "Police" / "Police on both sides" -> SecurityOperation
? TARGETED_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> SecurityOperation
? OCCURRED_AT | SecurityOperation -> "MAE SOT" / "Mae Sot" / "this border town"
? OCCURRED_AT | SecurityOperation -> "Myanmar"
? TOOK_PART_IN | "Criminal Court" / "the Criminal Court" -> Trial
? ARRESTED_IN/TARGETED_IN | "Ratchanee Whitlock" / "Ratchanee" / "Ms Ratchanee" / "His Thai wife" -> Arrest
? ARRESTED_IN/TARGETED_IN | "a motorcycle taxi driver" / "The driver" -> Arrest
? TOOK_PART_IN | "a motorcycle taxi driver" / "The driver" -> PrisonBreak | asserted/alleged/denied
? TOOK_PART_IN | "Ratchanee Whitlock" / "Ratchanee" / "Ms Ratchanee" / "His Thai wife" -> PrisonBreak | denied/alleged
? TOOK_PART_IN | "Myanmar police in Myawaddy" / "Myanmar police" -> Arrest
? PART_OF | "Border Guard Force" / "BGF" / "the Border Guard Force" / "a militia" -> "the Myanmar army"
? TOOK_PART_IN | "Border Guard Force" / "BGF" / "the Border Guard Force" / "a militia" -> Clash
? AFFILIATED_WITH | "Saw Htoo Wah" / "A BGF officer" / "Major Saw Htoo Wah" -> "Border Guard Force" / "BGF" / "the Border Guard Force" / "a militia"
? AFFILIATED_WITH | "his men" -> "Border Guard Force" / "BGF" / "the Border Guard Force" / "a militia"
? TOOK_PART_IN | "Wichai Boonmee" / "prison commander Wichai Boonmee" / "prison commander" -> PersonnelChange
? TOOK_PART_IN | "Corrections Department" / "The Corrections Department" / "the department" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Mae Sot Provincial Prison"
? AFFILIATED_WITH | "Wichai Boonmee" / "prison commander Wichai Boonmee" / "prison commander" -> "Corrections Department" / "The Corrections Department" / "the department"
? AFFILIATED_WITH | "two prison officers" / "The two officers" / "his escorts" / "the pair" -> "Corrections Department" / "The Corrections Department" / "the department"
? AFFILIATED_WITH | "Narat Suwannasri" / "department chief Pol Col Narat Suwannasri" / "department chief" -> "Corrections Department" / "The Corrections Department" / "the department"
? AFFILIATED_WITH | "Somkid Rattanaphan" / "Pol Col Somkid Rattanaphan" -> "Tak police"
? TARGETED_IN | "a driver" / "overpowered a driver" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Pattaya"
? HELD_IN | "four compatriots" / "the four" -> "Ranong prison"
? ESCAPED_FROM/ATTEMPTED_ESCAPE_FROM | "four compatriots" / "the four" -> "Ranong prison" | asserted/attempted
? ESCAPED_FROM | "two of the four" -> "Ranong prison" | negated/attempted
? ARRESTED_IN | "two of the four" -> Arrest/PrisonBreak
? OCCURRED_AT | Arrest -> "Ranong prison"
? AFFILIATED_WITH | "Myanmar soldiers" -> "the Myanmar army"
? OCCURRED_AT | PrisonBreak -> "Thailand" / "Thai"
? TOOK_PART_IN | "Ko Thiha" / "a Myanmar murder suspect" -> Killing | alleged
? RUN_BY | "Mae Sot Provincial Prison" -> "Corrections Department" / "The Corrections Department" / "the department" | asserted/alleged
? OCCURRED_AT | PrisonBreak -> "Tak"
? OCCURRED_AT | PrisonBreak/Arrest -> "Tak"
? OCCURRED_AT | SecurityOperation -> "Tak"
? TARGETED_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> Arrest
? OCCURRED_AT | Arrest -> "Thailand" / "Thai"
? TARGETED_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> Trial
? RELATED_TO | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> "Ratchanee Whitlock" / "Ratchanee" / "Ms Ratchanee" / "His Thai wife"
? TARGETED_IN | "a foreigner had been detained" / "a foreigner" / "an Australian engineer" -> Arrest
? OCCURRED_AT | Arrest -> "Myanmar"
? TARGETED_IN | "Mae Sot Provincial Prison" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "MAE SOT" / "Mae Sot" / "this border town"
? TARGETED_IN | "Oleg Zharov" / "a Russian" -> Arrest
? HELD_IN | "Ko Thiha" / "a Myanmar murder suspect" -> "Ranong prison" | asserted/alleged
? TOOK_PART_IN | "Ko Thiha" / "a Myanmar murder suspect" -> PrisonBreak
? TARGETED_IN | "Ranong prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Ranong"
? HELD_IN | "two of the four" -> "Ranong prison" | asserted/alleged
? TOOK_PART_IN | "two of the four" -> PrisonBreak | asserted/attempted
? TARGETED_IN | "two of the four" -> Arrest
? TARGETED_IN | "Ranong prison" -> Arrest
? OCCURRED_AT | Arrest -> "Ranong"
? HELD_IN | "The others" -> "Ranong prison" | asserted/alleged
? TOOK_PART_IN | "The others" -> PrisonBreak
? TARGETED_IN | "Ko Thiha" / "a Myanmar murder suspect" -> Killing/Clash/SecurityOperation/Attack
? OCCURRED_AT | Killing/Clash/SecurityOperation/Attack -> "Myanmar"
- ESCAPED_FROM | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> * | from a hospital, no prison
- ESCAPED_FROM | "Emeka" / "A second patient prisoner" / "a Nigerian" -> * | grabbed at the window
- ARRESTED_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> Arrest | it was an Australian engineer
- TARGETED_IN | "Ratchanee Whitlock" / "Ratchanee" / "Ms Ratchanee" / "His Thai wife" -> Trial | not charged
- ESCAPED_FROM | "Oleg Zharov" / "a Russian" -> * | on the way to court
- ESCAPED_FROM | "two of the four" -> * | dragged back from the moat
- CONVICTED_IN | "two prison officers" / "The two officers" / "his escorts" / "the pair" -> * | proceedings only
- LOCATED_IN | "Gareth Whitlock" / "Whitlock" / "Peter Marlowe" / "a British drug convict" / "Briton" / "a big farang" -> "Shwe Kokko" | only feared
- CONVICTED_IN | "Ko Thiha" / "a Myanmar murder suspect" -> * | a suspect
