//! Words before the name of a machine.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[(
    PrivateKind::Host,
    Take::Word,
    "назва комп'ютера|назва пристрою|назва хоста|назва сервера|klserver|srv|svr|hst|pcname|hosts|computers|machines|devices|workstations|ksc address|computer|computer name|host|host name|device name|machine name|workstation|workstation name|pc name|node name|nodename|\
         netbios name|dns name|dns host name|fqdn|server name|server address|administration server|administration server address|proxy server|proxy|\
         proxy address|proxy host|mail server|smtp server|smtp host|hdn|hip name|dhost|shost|dvchost|dvc host|src host|dst host|source host|\
         target host|target server name|client name|client computer name|caller computer name|remote host|file server|domain controller|nagent host|\
         agent host|kscserver|ksc server|connection server|computername|rechner|rechnername|gerätename|servername|serveradresse|\
         administrationsserver|arbeitsstation|hostname|ordinateur|nom de l'ordinateur|nom d'ordinateur|nom d'hôte|nom de l'hôte|nom du poste|\
         nom du serveur|serveur d'administration|equipo|nombre del equipo|nombre de equipo|nombre de host|nombre del host|servidor de administración|\
         nombre del servidor|nome computer|nome del computer|nome host|nome dell'host|nome del dispositivo|server di amministrazione|nome server|\
         computador|nome do computador|nome do host|nome do dispositivo|servidor de administração|nome do servidor|computernaam|apparaatnaam|\
         hostnaam|beheerserver|servernaam|komputer|nazwa komputera|nazwa hosta|nazwa urządzenia|serwer administracyjny|nazwa serwera|počítač|\
         název počítače|název hostitele|název zařízení|компьютер|имя компьютера|имя узла|имя хоста|хост|узел|имя устройства|имя сервера|\
         адрес сервера|сервер администрирования|прокси-сервер|рабочая станция|комп'ютер|ім'я комп'ютера|ім'я хоста|ім'я пристрою|\
         сервер адміністрування|ім'я сервера|bilgisayar|bilgisayar adı|ana bilgisayar adı|cihaz adı|sunucu adı|yönetim sunucusu|计算机|计算机名|计算机名称|主机名|\
         主机|设备名称|服务器名称|电脑名|管理服务器|コンピューター|コンピューター名|コンピュータ名|ホスト名|デバイス名|サーバー名|管理サーバー|dvc|vm|arbeitsstationsname|komputerze|rechners|компьютере|\
         компьютера|комп'ютері|bilgisayarında|csname|pc|node|poste concerné|machine concernée|appareil concerné|equipo afectado|dispositivo afectado|\
         computer interessato|dispositivo interessato|betrokken apparaat|betroffener rechner|stacja robocza|zagrożony komputer|computador afetado|\
         dispositivo afetado|рабочее место|проблемный компьютер|затронутое устройство|уражений комп'ютер|робоче місце|etkilenen cihaz|\
         etkilenen bilgisayar|対象端末|対象デバイス|故障电脑|故障设备|受影响设备|受影响的计算机|stacja|poste|gerät|arbeitsplatz|name des computers|name des geräts|machine|device|\
         destination host|endpoint name|managed device|full computer name|nom de l'appareil|appareil|poste de travail|hôte|nom de la machine|\
         périphérique|dispositivo|nombre del dispositivo|servidor|ordenador|estación de trabajo|nombre del ordenador|nome dispositivo|postazione|\
         macchina|apparaat|werkstation|naam van computer|naam van apparaat|urządzenie|estação de trabalho|equipamento|nome da máquina|устройство|\
         полное имя компьютера|имя машины|пристрій|робоча станція|вузол|cihaz|i̇ş istasyonu|makine adı|端末名|端末|マシン名|pc名|设备名|电脑名称|终端名称|source computer|\
         source computer name|source machine|source hostname|src hostname|dest hostname|destination hostname|dst hostname|destination computer|\
         target computer|target machine|target hostname|remote computer|remote computer name|remote machine|remote hostname|reporting host|\
         reporting device|reporting computer|origin host|originating computer|originating host|originating server|endpoint|endpoint host|\
         endpoint hostname|asset name|client machine|client host|client hostname|client device|client computer|station|station name|terminal|\
         terminal name|gateway|gateway name|relay host|smarthost|printer|print server|vm name|virtual machine|guest name|instance name|hypervisor|\
         esx host|esxi host|nas|domain controller name|logon server|logonserver|dc name|kdc|ldap server|ldap host|dns server name|sql server|\
         sql instance|database server|db server|db host|dbhost|mail host|imap server|pop3 server|ntp server|update server|update source host|\
         distribution point|update agent host|connection gateway|slave server|slave server name|virtual server|kl host|klhost|kl_hostname|\
         host display name|hostdisplayname|hostdnsname|hostdn|kl_host|device fqdn|computer dns name|dns computer name|full device name|\
         mobile device name|pscomputername|computer account|machine account|system name|sysname|server hostname|hostname of device|infected host|\
         infected computer|affected host|affected device|affected computer|managed computer|managed device name|machine_name|syslog host|\
         syslog server|logsource|log source|devname|dev name|devicehostname|src_host|dst_host|peer host|peer name|remote peer|netbios|\
         netbios computer name|bios name|tnsname|target server|source server|proxy server name|ssid host|hostnames|quellcomputer|zielcomputer|\
         zielrechner|quellrechner|betroffenes gerät|betroffener computer|verwaltetes gerät|rechner des kunden|netbios-name|dns-name|anmeldeserver|\
         druckserver|dateiserver|mailserver|datenbankserver|client-name|clientname|arbeitsplatzname|arbeitsplatzrechner|stationsname|knoten|\
         knotenname|maschinenname|endgerät|pc-name|gerät des benutzers|vollständiger computername|server|ordinateur source|ordinateur cible|\
         poste client|appareil géré|nom netbios|nom dns|serveur de messagerie|serveur de fichiers|nom du périphérique|nom de la station|\
         nom complet de l'ordinateur|serveur|appareil de l'utilisateur|nœud|equipo de origen|equipo de destino|dispositivo administrado|\
         nombre netbios|nombre dns|servidor de correo|servidor de archivos|nombre de la máquina|nombre completo del equipo|máquina|nodo|\
         computer di origine|computer di destinazione|dispositivo gestito|nome netbios|nome dns|server di posta|nome macchina|nome postazione|\
         nome completo computer|terminale|nome pc|broncomputer|doelcomputer|beheerd apparaat|netbios-naam|dns-naam|bestandsserver|\
         naam van het apparaat|naam van de computer|volledige computernaam|knooppunt|komputer źródłowy|komputer docelowy|urządzenie zarządzane|\
         nazwa netbios|nazwa dns|serwer poczty|serwer plików|nazwa stacji|pełna nazwa komputera|serwer|węzeł|nazwa maszyny|computador de origem|\
         computador de destino|dispositivo gerenciado|servidor de e-mail|servidor de arquivos|nome completo do computador|nome da estação|\
         исходный компьютер|целевой компьютер|компьютер-источник|управляемое устройство|netbios-имя|имя netbios|dns-имя|имя dns|почтовый сервер|\
         файловый сервер|полное имя|сервер|имя рабочей станции|имя пк|машина|станция|хост-источник|узел сети|компьютер пользователя|имя клиента пк|\
         точка распространения|шлюз соединений|вихідний комп'ютер|цільовий комп'ютер|керований пристрій|ім'я netbios|ім'я dns|поштовий сервер|\
         файловий сервер|повне ім'я комп'ютера|ім'я пк|kaynak bilgisayar|hedef bilgisayar|yönetilen cihaz|netbios adı|dns adı|posta sunucusu|\
         dosya sunucusu|sunucu|tam bilgisayar adı|düğüm|接続元|接続先ホスト|送信元ホスト|宛先ホスト|管理対象デバイス|netbios名|dns名|メールサーバー|ファイルサーバー|サーバー|ノード名|クライアント名|機器名|\
         フルコンピューター名|ホスト|源主机|目标主机|源计算机|目标计算机|受管设备|netbios名称|dns名称|邮件服务器|文件服务器|服务器|节点|客户端名称|设备|机器名|完整计算机名|verwaltungsserver|server-adresse|\
         servername/ip|server address or name|asset|instance|target|agent|zařízení|aygıt|устройства|klhost_wks_dn|klhost_wks_hostname|\
         klhost_wks_fqdn|klhost_wks_winhostname|wstrdisplayname|wstrwinhostname|wstrdnsname|strhostname|inventory_hostname|inventory_hostname_short|\
         ansible_host|ansible_hostname|ansible_fqdn|ansible_nodename|delegate_to|userdomain_roamingprofile|userdomain_roaming_profile|agent name|\
         agent.name|agent.hostname|host.name|hostname.keyword|server.name|instance id name|k8s node|node_name|nodehostname|worker node|\
         master node|slave|replica host|primary host|standby host|ha peer|cluster node|cluster name|cluster-knoten|clustername|vmname|vm_name|\
         guest hostname|guest os hostname|esxi|vcenter|vsphere host|hyper-v host|hyperv host|host server|terminalserver|terminal server|rds host|\
         citrix server|session host|print server name|file server name|sql host|exchange server|mailhost|relayhost|mx host|syslog-server|log host|\
         loghost|siem host|collector|collector host|scanner host|scan host|endpoint-name|device hostname|devicehost|device_name|device_hostname|\
         workstation_name|workstation id|source workstation|source workstation name|calling workstation|caller workstation|client workstation|\
         client_hostname|client address name|pcname|pc_name|pc-bezeichnung|gerätebezeichnung|name des pcs|name des rechners|name des servers|\
         rechner-name|servername des|zielserver|quellserver|zielhost|quellhost|hostname des servers|hostname des geräts|nom du pc|nom de pc|\
         nom de la station de travail|nom d'hôte du serveur|serveur cible|serveur source|machine cible|nom du terminal|nombre de la estación|\
         nombre del pc|nombre de pc|servidor de destino|servidor de origen|equipo remoto|host remoto|nome del pc|nome della macchina|nome del server|\
         server di destinazione|macchina remota|nome do pc|nome do equipamento|nome da estação de trabalho|equipamento remoto|pc-naam|naam pc|\
         naam server|naam werkstation|doelserver|bronserver|nazwa pc|nazwa komputera klienta|nazwa stacji roboczej|serwer docelowy|serwer źródłowy|\
         název pc|název stanice|název serveru|název uzlu|cílový server|zdrojový server|pracovní stanice|jméno počítače|jméno serveru|сетевое имя|\
         имя узла сети|целевой сервер|целевой узел|исходный узел|удалённый компьютер|удаленный компьютер|удалённый узел|імʼя комп'ютера|ім'я вузла|\
         мережеве ім'я|цільовий сервер|віддалений комп'ютер|pc adı|sunucunun adı|hedef sunucu|kaynak sunucu|uzak bilgisayar|iş istasyonu|\
         iş istasyonu adı|主机名称|计算机全名|服务器名|节点名|终端名|工作站|工作站名|远程主机|远程计算机|ホスト名称|コンピュータ名称|端末名称|接続先|リモートホスト|リモートコンピューター|ワークステーション名",
)];
