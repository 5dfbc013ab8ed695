title: Indonesia digest: Riau inmates bolt after blaze; island bid foiled; Kerobokan guard sentenced
published: 2018-07-09
source: Nusantara Security Brief
style: indonesia digest
---
RIAU – Jail empties after fire
• A total of 74 inmates broke out of Bangkinang penitentiary in Kampar regency on Thursday evening after a blaze in the carpentry workshop, the Law and Human Rights Ministry said. Police counted 81.
• By Sunday 52 were back in their cells: 40 recaptured, 12 brought in by their own families.
• At large: Rizal Simbolon, alias Ucok Besar, a methamphetamine dealer on death row, and his nephew Togar.
• Ucok Besar's cellmate Hendra Gunadi got as far as the Trans-Sumatra highway, where a truck ran him over. He died on the spot.
• Warder Syafrizal was stabbed in the back but is out of danger.
• The warden, Edi Marbun, has been removed. Five guards have been named suspects for selling leave permits; three of the five have been detained.

CENTRAL JAVA – Caught at the fence
• Guards at Pasir Putih, a maximum-security prison on Nusakambangan island, seized Abdul Hamid, 29, at the outer fence on Tuesday night with a rope of knotted bed sheets.
• Hamid, a follower of the cleric Mukhlis Anshori, was jailed for nine years in 2016 for his part in the bombing of a police post in Solo, in which one officer died. The cleric himself, tried with him, was acquitted.
• Counter-terror squad Densus 88 says Hamid belongs to Jamaah Khilafah Nusantara (JKN). His lawyer, Ratna Dewi, says he turned his back on it in prison.
• The warden denied online reports that inmates had taken a guard hostage.

BALI – Price of a drill
• A Denpasar court on Wednesday sentenced former guard Made Sudarsana to three years for providing tools to four foreigners who tunnelled out of Kerobokan prison in June last year.
• Two of the four, Bulgarian Dimo Petkov and Indian Sunil Rao, were found in East Timor within a week; Malaysian Tan Kok Wei surrendered in August at his consulate in Medan. Briton Craig Lowther has not been traced.
• A fifth foreigner, American Joel Kessler, was too stout for the hole and stayed behind.

JAKARTA – Brothers trade places
• Robbery suspect Yanto gave his escorts the slip at Kramat Jati hospital on Friday, dressed in the clothes of his visiting brother Dedi, who was held on the spot. Detectives caught up with Yanto in Bekasi on Saturday and shot him in the leg.

CENTRAL SULAWESI – Militant shot
• Soldiers on Sunday killed Basri Daeng, a courier of the East Indonesia Mujahidin (MIT), near Poso. He had been wanted since 2013, when he vanished from Ampana prison while on a day pass.
---
+ ESCAPED_FROM | "74 inmates" / "inmates" / "Riau inmates" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties"
+ ESCAPED_FROM | "81" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties"
+ OCCURRED_AT | PrisonBreak -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties"
+ ARRESTED_IN | "40" / "40 recaptured" -> Arrest/SecurityOperation
+ ESCAPED_FROM | "Rizal Simbolon" / "Ucok Besar" / "a methamphetamine dealer on death row" / "a methamphetamine dealer" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties"
+ ESCAPED_FROM | "Togar" / "his nephew Togar" / "his nephew" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties"
+ ESCAPED_FROM | "Hendra Gunadi" / "Ucok Besar's cellmate Hendra Gunadi" / "Ucok Besar's cellmate" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties"
+ RELATED_TO | "Togar" / "his nephew Togar" / "his nephew" -> "Rizal Simbolon" / "Ucok Besar" / "a methamphetamine dealer on death row" / "a methamphetamine dealer"
+ WOUNDED_IN | "Syafrizal" / "Warder Syafrizal" -> PrisonBreak/Attack/Clash
+ TARGETED_IN | "Edi Marbun" / "The warden, Edi Marbun" / "The warden" -> PersonnelChange
+ ARRESTED_IN | "three of the five" -> Arrest
+ ATTEMPTED_ESCAPE_FROM | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> "Pasir Putih" / "a maximum-security prison on Nusakambangan island" / "a maximum-security prison" | asserted/attempted
+ OCCURRED_AT | PrisonBreak -> "Pasir Putih" / "a maximum-security prison on Nusakambangan island" / "a maximum-security prison"
+ CONVICTED_IN | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> Trial
+ TOOK_PART_IN | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> Bombing/Attack/Killing
+ KILLED_IN | "one officer" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Solo"
+ CONVICTED_IN | "Mukhlis Anshori" / "the cleric Mukhlis Anshori" / "The cleric himself" -> Trial | negated
+ RELATED_TO | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> "Mukhlis Anshori" / "the cleric Mukhlis Anshori" / "The cleric himself"
+ AFFILIATED_WITH | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> "Jamaah Khilafah Nusantara" / "JKN" | asserted/alleged
+ CONVICTED_IN | "Made Sudarsana" / "former guard Made Sudarsana" / "former guard" / "guard" -> Trial
+ ESCAPED_FROM | "four foreigners" -> "Kerobokan prison" / "Kerobokan"
+ OCCURRED_AT | PrisonBreak -> "Kerobokan prison" / "Kerobokan"
+ ESCAPED_FROM | "Dimo Petkov" / "Bulgarian Dimo Petkov" -> "Kerobokan prison" / "Kerobokan"
+ ESCAPED_FROM | "Sunil Rao" / "Indian Sunil Rao" -> "Kerobokan prison" / "Kerobokan"
+ ESCAPED_FROM | "Tan Kok Wei" / "Malaysian Tan Kok Wei" -> "Kerobokan prison" / "Kerobokan"
+ ESCAPED_FROM | "Craig Lowther" / "Briton Craig Lowther" -> "Kerobokan prison" / "Kerobokan"
+ ARRESTED_IN | "Dimo Petkov" / "Bulgarian Dimo Petkov" -> Arrest
+ ARRESTED_IN | "Sunil Rao" / "Indian Sunil Rao" -> Arrest
+ OCCURRED_AT | Arrest -> "East Timor"
+ ARRESTED_IN | "Tan Kok Wei" / "Malaysian Tan Kok Wei" -> Arrest
+ OCCURRED_AT | Arrest -> "Medan"
+ HELD_IN | "Joel Kessler" / "A fifth foreigner" / "American Joel Kessler" -> "Kerobokan prison" / "Kerobokan"
+ TOOK_PART_IN | "Yanto" / "Robbery suspect Yanto" / "Robbery suspect" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Kramat Jati" / "Kramat Jati hospital"
+ RELATED_TO | "Dedi" / "his visiting brother Dedi" / "his visiting brother" -> "Yanto" / "Robbery suspect Yanto" / "Robbery suspect"
+ ARRESTED_IN | "Dedi" / "his visiting brother Dedi" / "his visiting brother" -> Arrest
+ ARRESTED_IN | "Yanto" / "Robbery suspect Yanto" / "Robbery suspect" -> Arrest/SecurityOperation
+ WOUNDED_IN | "Yanto" / "Robbery suspect Yanto" / "Robbery suspect" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Bekasi"
+ KILLED_IN | "Basri Daeng" / "a courier of the East Indonesia Mujahidin" / "a courier" -> Killing/SecurityOperation/Clash/Attack
+ OCCURRED_AT | Killing/SecurityOperation/Clash/Attack -> "Poso"
+ AFFILIATED_WITH | "Basri Daeng" / "a courier of the East Indonesia Mujahidin" / "a courier" -> "East Indonesia Mujahidin" / "MIT" / "the East Indonesia Mujahidin"
+ ESCAPED_FROM | "Basri Daeng" / "a courier of the East Indonesia Mujahidin" / "a courier" -> "Ampana prison" / "Ampana"
+ OCCURRED_AT | PrisonBreak -> "Ampana prison" / "Ampana"
? ARRESTED_IN/TARGETED_IN | "52" / "52 were back in their cells" -> Arrest/SecurityOperation
? ESCAPED_FROM | "52" / "52 were back in their cells" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties"
? ESCAPED_FROM | "40" / "40 recaptured" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties"
? ARRESTED_IN/TARGETED_IN | "12" / "12 brought in" -> Arrest/SecurityOperation
? ESCAPED_FROM | "12" / "12 brought in" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties"
? TOOK_PART_IN | "their own families" -> Arrest/SecurityOperation
? RELATED_TO | "Hendra Gunadi" / "Ucok Besar's cellmate Hendra Gunadi" / "Ucok Besar's cellmate" -> "Rizal Simbolon" / "Ucok Besar" / "a methamphetamine dealer on death row" / "a methamphetamine dealer"
? CONVICTED_IN/TARGETED_IN | "Rizal Simbolon" / "Ucok Besar" / "a methamphetamine dealer on death row" / "a methamphetamine dealer" -> Trial
? TOOK_PART_IN | "Edi Marbun" / "The warden, Edi Marbun" / "The warden" -> PersonnelChange
? TARGETED_IN | "Five guards" / "the five" -> Trial | asserted/alleged
? TARGETED_IN | "three of the five" -> Trial | asserted/alleged
? ARRESTED_IN | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> Arrest/PrisonBreak
? TOOK_PART_IN | "Guards" / "Guards at Pasir Putih" -> Arrest/PrisonBreak
? TARGETED_IN | "Mukhlis Anshori" / "the cleric Mukhlis Anshori" / "The cleric himself" -> Trial
? AFFILIATED_WITH | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> "Jamaah Khilafah Nusantara" / "JKN" | denied/negated
? RELATED_TO | "Ratna Dewi" / "His lawyer" -> "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower"
? TOOK_PART_IN | "inmates" -> Kidnapping | denied/alleged
? TARGETED_IN | "a guard" -> Kidnapping | denied/alleged
? OCCURRED_AT | Kidnapping -> "Pasir Putih" / "a maximum-security prison on Nusakambangan island" / "a maximum-security prison" | denied/alleged
? HELD_IN | "inmates" -> "Pasir Putih" / "a maximum-security prison on Nusakambangan island" / "a maximum-security prison" | asserted/alleged
? TOOK_PART_IN | "A Denpasar court" -> Trial
? OCCURRED_AT | Trial -> "Denpasar"
? TOOK_PART_IN | "Made Sudarsana" / "former guard Made Sudarsana" / "former guard" / "guard" -> PrisonBreak
? ESCAPED_FROM | "Two of the four" -> "Kerobokan prison" / "Kerobokan"
? ARRESTED_IN/TARGETED_IN | "Two of the four" -> Arrest
? ESCAPED_FROM | "Joel Kessler" / "A fifth foreigner" / "American Joel Kessler" -> "Kerobokan prison" / "Kerobokan" | negated
? ATTEMPTED_ESCAPE_FROM | "Joel Kessler" / "A fifth foreigner" / "American Joel Kessler" -> "Kerobokan prison" / "Kerobokan" | asserted/attempted/negated
? OCCURRED_AT | PrisonBreak -> "JAKARTA"
? TARGETED_IN | "his escorts" -> PrisonBreak
? TOOK_PART_IN | "Dedi" / "his visiting brother Dedi" / "his visiting brother" -> PrisonBreak
? TOOK_PART_IN | "Detectives" -> Arrest/SecurityOperation
? TOOK_PART_IN | "Soldiers" -> Killing/SecurityOperation/Clash/Attack
? OCCURRED_AT | Killing/SecurityOperation/Clash/Attack -> "CENTRAL SULAWESI"
? HELD_IN | "74 inmates" / "inmates" / "Riau inmates" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties" | asserted/alleged
? TOOK_PART_IN | "74 inmates" / "inmates" / "Riau inmates" -> PrisonBreak
? HELD_IN | "81" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties" | asserted/alleged
? TOOK_PART_IN | "81" -> PrisonBreak
? TARGETED_IN | "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Kampar" / "Kampar regency"
? OCCURRED_AT | PrisonBreak -> "Riau" / "RIAU"
? HELD_IN | "52" / "52 were back in their cells" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties" | asserted/alleged
? TOOK_PART_IN | "52" / "52 were back in their cells" -> PrisonBreak
? TARGETED_IN | "40" / "40 recaptured" -> Arrest/SecurityOperation
? HELD_IN | "40" / "40 recaptured" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties" | asserted/alleged
? TOOK_PART_IN | "40" / "40 recaptured" -> PrisonBreak
? HELD_IN | "12" / "12 brought in" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties" | asserted/alleged
? TOOK_PART_IN | "12" / "12 brought in" -> PrisonBreak
? HELD_IN | "Rizal Simbolon" / "Ucok Besar" / "a methamphetamine dealer on death row" / "a methamphetamine dealer" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties" | asserted/alleged
? TOOK_PART_IN | "Rizal Simbolon" / "Ucok Besar" / "a methamphetamine dealer on death row" / "a methamphetamine dealer" -> PrisonBreak
? HELD_IN | "Togar" / "his nephew Togar" / "his nephew" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties" | asserted/alleged
? TOOK_PART_IN | "Togar" / "his nephew Togar" / "his nephew" -> PrisonBreak
? HELD_IN | "Hendra Gunadi" / "Ucok Besar's cellmate Hendra Gunadi" / "Ucok Besar's cellmate" -> "Bangkinang penitentiary" / "Bangkinang" / "Jail" / "Jail empties" | asserted/alleged
? TOOK_PART_IN | "Hendra Gunadi" / "Ucok Besar's cellmate Hendra Gunadi" / "Ucok Besar's cellmate" -> PrisonBreak
? RELATED_TO | "Rizal Simbolon" / "Ucok Besar" / "a methamphetamine dealer on death row" / "a methamphetamine dealer" -> "Togar" / "his nephew Togar" / "his nephew"
? RELATED_TO | "Rizal Simbolon" / "Ucok Besar" / "a methamphetamine dealer on death row" / "a methamphetamine dealer" -> "Hendra Gunadi" / "Ucok Besar's cellmate Hendra Gunadi" / "Ucok Besar's cellmate"
? TARGETED_IN | "Syafrizal" / "Warder Syafrizal" -> PrisonBreak
? TARGETED_IN | "three of the five" -> Arrest
? HELD_IN | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> "Pasir Putih" / "a maximum-security prison on Nusakambangan island" / "a maximum-security prison" | asserted/alleged
? TOOK_PART_IN | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> PrisonBreak | asserted/attempted
? TARGETED_IN | "Pasir Putih" / "a maximum-security prison on Nusakambangan island" / "a maximum-security prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Nusakambangan" / "Nusakambangan island" / "island"
? OCCURRED_AT | PrisonBreak -> "CENTRAL JAVA"
? TARGETED_IN | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> Arrest
? TARGETED_IN | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> Trial
? TARGETED_IN | "one officer" -> Bombing/Attack/Killing
? RELATED_TO | "Mukhlis Anshori" / "the cleric Mukhlis Anshori" / "The cleric himself" -> "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower"
? RELATED_TO | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> "Ratna Dewi" / "His lawyer"
? TARGETED_IN | "Pasir Putih" / "a maximum-security prison on Nusakambangan island" / "a maximum-security prison" -> Kidnapping | denied/alleged
? OCCURRED_AT | Kidnapping -> "Nusakambangan" / "Nusakambangan island" / "island" | denied/alleged
? OCCURRED_AT | Kidnapping -> "CENTRAL JAVA" | denied/alleged
? TARGETED_IN | "Made Sudarsana" / "former guard Made Sudarsana" / "former guard" / "guard" -> Trial
? HELD_IN | "four foreigners" -> "Kerobokan prison" / "Kerobokan" | asserted/alleged
? TOOK_PART_IN | "four foreigners" -> PrisonBreak
? TARGETED_IN | "Kerobokan prison" / "Kerobokan" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "BALI"
? HELD_IN | "Dimo Petkov" / "Bulgarian Dimo Petkov" -> "Kerobokan prison" / "Kerobokan" | asserted/alleged
? TOOK_PART_IN | "Dimo Petkov" / "Bulgarian Dimo Petkov" -> PrisonBreak
? HELD_IN | "Sunil Rao" / "Indian Sunil Rao" -> "Kerobokan prison" / "Kerobokan" | asserted/alleged
? TOOK_PART_IN | "Sunil Rao" / "Indian Sunil Rao" -> PrisonBreak
? HELD_IN | "Tan Kok Wei" / "Malaysian Tan Kok Wei" -> "Kerobokan prison" / "Kerobokan" | asserted/alleged
? TOOK_PART_IN | "Tan Kok Wei" / "Malaysian Tan Kok Wei" -> PrisonBreak
? HELD_IN | "Craig Lowther" / "Briton Craig Lowther" -> "Kerobokan prison" / "Kerobokan" | asserted/alleged
? TOOK_PART_IN | "Craig Lowther" / "Briton Craig Lowther" -> PrisonBreak
? HELD_IN | "Two of the four" -> "Kerobokan prison" / "Kerobokan" | asserted/alleged
? TOOK_PART_IN | "Two of the four" -> PrisonBreak
? TARGETED_IN | "Dimo Petkov" / "Bulgarian Dimo Petkov" -> Arrest
? TARGETED_IN | "Sunil Rao" / "Indian Sunil Rao" -> Arrest
? TARGETED_IN | "Tan Kok Wei" / "Malaysian Tan Kok Wei" -> Arrest
? TOOK_PART_IN | "Joel Kessler" / "A fifth foreigner" / "American Joel Kessler" -> PrisonBreak | negated
? OCCURRED_AT | PrisonBreak -> "Indonesia"
? RELATED_TO | "Yanto" / "Robbery suspect Yanto" / "Robbery suspect" -> "Dedi" / "his visiting brother Dedi" / "his visiting brother"
? TARGETED_IN | "Dedi" / "his visiting brother Dedi" / "his visiting brother" -> Arrest
? TARGETED_IN | "Yanto" / "Robbery suspect Yanto" / "Robbery suspect" -> Arrest/SecurityOperation
? TARGETED_IN | "Basri Daeng" / "a courier of the East Indonesia Mujahidin" / "a courier" -> Killing/SecurityOperation/Clash/Attack
? OCCURRED_AT | Killing/SecurityOperation/Clash/Attack -> "Indonesia"
? HELD_IN | "Basri Daeng" / "a courier of the East Indonesia Mujahidin" / "a courier" -> "Ampana prison" / "Ampana" | asserted/alleged
? TOOK_PART_IN | "Basri Daeng" / "a courier of the East Indonesia Mujahidin" / "a courier" -> PrisonBreak
? TARGETED_IN | "Ampana prison" / "Ampana" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "CENTRAL SULAWESI"
- KILLED_IN | "Hendra Gunadi" / "Ucok Besar's cellmate Hendra Gunadi" / "Ucok Besar's cellmate" -> * | run over by a truck while away: an accident
- ESCAPED_FROM | "Abdul Hamid" / "Hamid" / "a follower of the cleric Mukhlis Anshori" / "a follower" -> "Pasir Putih" / "a maximum-security prison on Nusakambangan island" / "a maximum-security prison" | caught at the outer fence
- ESCAPED_FROM | "Joel Kessler" / "A fifth foreigner" / "American Joel Kessler" -> "Kerobokan prison" / "Kerobokan" | too stout, stayed behind
- ARRESTED_IN | "Craig Lowther" / "Briton Craig Lowther" -> * | not traced
- CONVICTED_IN | "Mukhlis Anshori" / "the cleric Mukhlis Anshori" / "The cleric himself" -> Trial | acquitted
- ESCAPED_FROM | "Yanto" / "Robbery suspect Yanto" / "Robbery suspect" -> * | got away from a hospital
- KILLED_IN | "Syafrizal" / "Warder Syafrizal" -> * | wounded
- ARRESTED_IN | "Five guards" / "the five" -> * | only three of the five
